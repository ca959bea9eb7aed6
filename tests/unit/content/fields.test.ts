/** What the fields of one file can get wrong. Each case breaks one thing in a folder that is in order. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { STANCES } from '../../../src/schema/codes.ts';
import { type ContentFolder, contentFolder } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const POL = 'statements/pol.yaml';
const TIMES = 'sources/example-times-2025-09-04.yaml';
const POST = 'sources/example-post-2025-09-05.yaml';
const ID = 'pol-2025-09-04-jan-example';

/** File, the text to replace, what replaces it, and the line that names it. */
type Change = [name: string, file: string, from: string, to: string, line: string];

/** The change is answered by this line, which ends in a remedy. */
function expectLine(file: string, from: string, to: string, line: string): void {
  folder.change(file, from, to);
  expect(folder.problems()).toContainEqual(expect.stringContaining(line));
}

describe('fields', () => {
  test.each<Change>([
    [
      'an unknown field',
      POL,
      'summary: The minister',
      'sumary: The minister',
      `${POL}  ${ID}  has unknown field sumary: remove it, or see content/README.md`,
    ],
    [
      'a missing field',
      POL,
      'summary: The minister',
      'sumary: The minister',
      `${POL}  ${ID}.summary  write plain text`,
    ],
    [
      'an unknown field deep down',
      POL,
      'quote: { exact:',
      'quote: { exactly: x, exact:',
      `${POL}  ${ID}.evidence[0].quote  has unknown field exactly`,
    ],
    [
      'an unknown field of a source',
      POST,
      'language: en',
      'language: en\nlang: en',
      `${POST}  file  has unknown field lang`,
    ],
    [
      'no evidence',
      'events.yaml',
      'evidence:\n    - source: example-times-2025-09-04\n      kind: attendance\n      language: en\n      checked: { on: 2025-09-05, against: stored-copy }',
      'evidence: []',
      'events.yaml  paris-2025-09-04.evidence  needs at least one piece of evidence',
    ],
    [
      'a missing list',
      'figures.yaml',
      '  evidence:',
      '  evidence: null\n  x:',
      'figures.yaml  committed-26-2025-09-04-host.evidence  is null: write a list (an empty one is []) here',
    ],
    [
      'an unknown code',
      POL,
      'stance: committed',
      'stance: promised',
      `${POL}  ${ID}.codings[0].stance  is not a known code: write one of ${STANCES.join(', ')}`,
    ],
    [
      'an unknown condition',
      POL,
      '[ceasefire]',
      '[truce]',
      `${POL}  ${ID}.codings[0].conditions[0]  is not a known code: write one of ceasefire, peace-deal`,
    ],
    [
      'words instead of true or false',
      POST,
      'stateControlled: false',
      'stateControlled: no',
      `${POST}  stateControlled  is string: write true or false here`,
    ],
    [
      'a number in words',
      'figures.yaml',
      'value: 26',
      'value: twenty-six',
      'figures.yaml  committed-26-2025-09-04-host.value  is string: write a number here',
    ],
    [
      'an id with capitals',
      POL,
      `id: ${ID}`,
      'id: POL-2025-09-04-Jan',
      `${POL}  POL-2025-09-04-Jan.id  is no id: use lower-case letters`,
    ],
    [
      'an entry without an id',
      'events.yaml',
      '- id: paris-2025-09-04\n  date',
      '- date',
      'events.yaml  [0].id  is missing: write text here',
    ],
    [
      'a country code in lower case',
      'countries.yaml',
      'id: MLT',
      'id: mlt',
      'countries.yaml  mlt.id  is no country code: write three capitals',
    ],
    [
      'a two-letter code of three',
      'countries.yaml',
      'iso2: MT',
      'iso2: MLT',
      'countries.yaml  MLT.iso2  write two capitals',
    ],
    [
      'a language in words',
      POST,
      'language: en',
      'language: English',
      `${POST}  language  write a BCP 47 tag, for example en or pt-BR`,
    ],
    [
      'an address without https',
      POST,
      'url: null',
      'url: example.org',
      `${POST}  url  write the whole address with https://, or null`,
    ],
    [
      'an address that runs',
      POST,
      'url: null',
      'url: "javascript:alert(1)"',
      `${POST}  url  write the whole address with https://, or null`,
    ],
    [
      'an empty title',
      POST,
      'title: A headline',
      'title: " "',
      `${POST}  title  is empty: write the text, or leave the whole field out`,
    ],
    [
      'a digest that is none',
      TIMES,
      'textDigest: ',
      'textDigest: 0',
      `${TIMES}  textDigest  write 64 hexadecimal digits`,
    ],
    [
      'an article without a digest',
      POST,
      'language: en',
      'language: en\narticle: post.txt',
      `${POST}  textDigest  textDigest and article belong together`,
    ],
    [
      'a whole article without a summary',
      TIMES,
      'summary: A report on the meeting.\n',
      '',
      `${TIMES}  summary  is missing for a source that was read whole`,
    ],
    [
      'a speaker of whom nobody says whether it is a person',
      POL,
      'name: Jan Example, person: true',
      'name: Jan Example',
      `${POL}  ${ID}.speaker.person  is missing: write true or false here`,
    ],
    [
      'a short name of a speaker whom no chart prints',
      POL,
      'name: Jan Example',
      'name: Jan Example, short: Example',
      `${POL}  ${ID}.speaker  has unknown field short`,
    ],
    [
      'a figure without a qualifier',
      'figures.yaml',
      '  qualifier: exactly\n',
      '',
      'figures.yaml  committed-26-2025-09-04-host.qualifier  is not a known code: write one of exactly, about, more-than, up-to',
    ],
    [
      'an owner of a figure without a short name',
      'figures.yaml',
      'short: Host, ',
      '',
      'figures.yaml  committed-26-2025-09-04-host.speaker.short  write the name as a chart prints it',
    ],
    [
      'a short name that is long',
      'figures.yaml',
      'short: Host',
      'short: The Host of the Meeting of All Leaders',
      'figures.yaml  committed-26-2025-09-04-host.speaker.short  is longer than 36 characters: a chart has no room',
    ],
    [
      'a mark with a long name',
      'events.yaml',
      'as: Paris',
      'as: Paris and Kyiv',
      'events.yaml  paris-2025-09-04.marked.as  is longer than 12 characters: write a short name',
    ],
    [
      'a mark in a place that there is not',
      'events.yaml',
      'in: [slider, charts]',
      'in: [map]',
      'events.yaml  paris-2025-09-04.marked.in[0]  is not a known code: write one of slider, charts',
    ],
    [
      'a mark in no place',
      'events.yaml',
      'in: [slider, charts]',
      'in: []',
      'events.yaml  paris-2025-09-04.marked.in  is empty: write slider or charts, or both',
    ],
    [
      'a mark on a day that is not known',
      'events.yaml',
      'kind: summit',
      'kind: summit\n  datePrecision: reported',
      'events.yaml  paris-2025-09-04.marked  needs a day that is known: leave it out',
    ],
    [
      'an address of an institution with capitals',
      'institutions.yaml',
      'slug: european-union',
      'slug: EU',
      'institutions.yaml  EU.slug  is no id: use lower-case letters',
    ],
    [
      'a code without words',
      'codebook.yaml',
      '  us-backstop:',
      '  us-back:',
      'codebook.yaml  conditions.us-backstop  ',
    ],
    [
      'words without a code',
      'codebook.yaml',
      '  us-backstop:',
      '  us-back:',
      'codebook.yaml  conditions  has unknown field us-back',
    ],
  ])('%s', (_name, file, from, to, line) => expectLine(file, from, to, line));
});

describe('dates', () => {
  const unreal = [
    '2025-02-30',
    '2025-9-4',
    '9999-99-99',
    '0000-01-01',
    '2025-13-01',
    '2025-00-10',
    '04.09.2025',
    '2025-09-04T10:00',
    '2023-02-29',
  ];
  test.each(unreal)('%s is no day', (date) =>
    expectLine(
      POL,
      'said: 2025-09-04',
      `said: ${date}`,
      `${POL}  ${ID}.said  is no calendar day: write it as YYYY-MM-DD, for example 2025-09-04`,
    ),
  );

  test.each(['20250904', '2025', 'null', '[2025, 9, 4]'])('%s is no text', (date) =>
    expectLine(POL, 'said: 2025-09-04', `said: ${date}`, `${POL}  ${ID}.said  write a date as YYYY-MM-DD`),
  );
});

describe('text', () => {
  const HTML = 'holds HTML: write plain text without tags or entities';
  const CONTROL = 'holds an invisible control character: type the text again by hand';
  test.each([
    ['a tag', '<b>offered</b>', HTML],
    ['a script', '<script>alert(1)</script>', HTML],
    ['a comment', '<!-- offered -->', HTML],
    ['an entity', 'AT&amp;T', HTML],
    ['a numbered entity', '&#60;b', HTML],
    ['a hexadecimal entity', '&#x3c;b', HTML],
    ['a bidirectional override', '\\u202eoffered', CONTROL],
    ['a bidirectional isolate', 'a \\u2066offered', CONTROL],
    ['an escaped NUL', 'a \\0 b', CONTROL],
    ['a C1 control', 'a \\u0085 b', CONTROL],
    ['a letter that is not composed', 'Ja\\u0301n', 'is not in Unicode form NFC'],
    ['half a character', 'a \\ud800 b', 'is not in Unicode form NFC'],
  ])('%s in a summary', (_name, text, message) =>
    expectLine(
      POL,
      'summary: The minister offered the railways.',
      `summary: "${text}"`,
      `${POL}  ${ID}.summary  ${message}`,
    ),
  );

  test.each(['fewer than 5 < 6 > 4', 'Q&A', 'Côte d’Ivoire & Türkiye', 'a < b and c > d'])(
    '"%s" is plain text',
    (text) => {
      folder.change(POL, 'summary: The minister offered the railways.', `summary: "${text}"`);
      expect(folder.problems()).toEqual([]);
    },
  );

  test.each([
    [12, 'at most twelve words', true],
    [13, 'more than twelve words', false],
  ])('a quote of %i words', (count, _name, fits) => {
    const words = Array.from({ length: count }, (_, n) => `w${n}`).join(' ');
    folder.change(POL, 'our railways will be open', words);
    const expected = `${POL}  ${ID}.evidence[0].quote.exact  is longer than 12 words: cut it to the words that carry the position`;
    expect(folder.problems()).toEqual(fits ? [] : [expected]);
  });
});
