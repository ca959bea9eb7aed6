/** What stands twice under two ids. Each case adds to a folder that is in order, and is answered by one line. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentFolder as realFolder } from '../../../src/content/content-folder.ts';
import { loadContent } from '../../../src/content/load.ts';
import { doubleProblems } from '../../../src/record/integrity-of-doubles.ts';
import { type ContentFolder, contentFolder, SAMPLE } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
  // Who held an office is another question.
  folder.write('offices.yaml', '[]\n');
});
afterEach(() => folder.delete());

const POL = 'statements/pol.yaml';
const OWN = 'pol-2025-09-04-jan-example';
const TIMES = 'example-times-2025-09-04';
const WIRE = 'sources/wire-2025-09-04.yaml';

/** Another source of that day. */
function source({ url, textDigest }: { url?: string; textDigest?: string }): string {
  const text = (SAMPLE['sources/example-post-2025-09-05.yaml'] as string)
    .replaceAll('2025-09-05', '2025-09-04')
    .replace('url: null', `url: ${url ?? null}`);
  return textDigest ? `${text}summary: A report.\narticle: wire.txt\ntextDigest: ${textDigest}\n` : text;
}

describe('the address of a source', () => {
  test.each([
    ['to the letter', 'https://example.org/news'],
    ['http', 'http://example.org/news'],
    ['www.', 'https://www.example.org/news'],
    ['a slash at the end', 'https://example.org/news/'],
    ['a fragment', 'https://example.org/news#third'],
    ['campaigns', '"https://example.org/news?utm_source=x&utm_medium=social"'],
    ['what networks add', 'https://example.org/news?fbclid=IwAR0'],
    ['capitals in the host', 'https://Example.ORG/news'],
    ['all at once', '"http://www.example.org/news/?gclid=1&UTM_Campaign=y#top"'],
  ])('twice, but for %s', (_name, url) => {
    folder.write(WIRE, source({ url }));
    expect(folder.problems()).toEqual([
      `${WIRE}  url  is the address of ${TIMES} too: write ${TIMES} wherever this one is the evidence, and keep one of the two`,
    ]);
  });

  test.each([
    ['another page', 'https://example.org/news/2'],
    ['another host', 'https://example.com/news'],
    ['a page that a parameter names', '"https://example.org/news?id=1"'],
    ['capitals in the path', 'https://example.org/News'],
    ['none', 'null'],
  ])('is another: %s', (_name, url) => {
    folder.write(WIRE, source({ url }));
    expect(folder.problems()).toEqual([]);
  });

  test('twice, with its parameters in another order and letters written as signs', () => {
    folder.write(WIRE, source({ url: '"https://example.org/%C3%A9?a=1&b=2"' }));
    folder.write(
      'sources/wire-2025-09-04-2.yaml',
      source({ url: '"https://example.org/é?b=2&utm_id=1&a=1"' }),
    );
    expect(folder.problems()).toEqual([expect.stringMatching(/^sources\/wire-2025-09-04\S* {2}url/u)]);
  });

  test('thrice, both later ones named', () => {
    folder.write(WIRE, source({ url: 'https://example.org/news' }));
    folder.write('sources/wire-2025-09-04-2.yaml', source({ url: 'https://example.org/news' }));
    expect(folder.problems()).toHaveLength(2);
  });
});

test('one text under two digests is one article', () => {
  const [, textDigest = ''] = /textDigest: (\w+)/u.exec(SAMPLE[`sources/${TIMES}.yaml`] as string) ?? [];
  folder.write(WIRE, source({ textDigest }));
  expect(folder.problems()).toEqual([
    `${WIRE}  textDigest  is that of ${TIMES} too: take the digest of its own article, or write ${TIMES} wherever this one is the evidence`,
  ]);
  folder.write(WIRE, source({ textDigest: `${textDigest.slice(1)}0` }));
  expect(folder.problems()).toEqual([]);
});

interface Words {
  id?: string;
  country?: string;
  said?: string;
  name?: string;
  represents?: string;
  source?: string;
  quote?: string;
  stance?: string;
  more?: string;
}

/** A statement that is a copy of the minister's, but for what is given. No `quote` is reported speech. */
function statement({
  id = `${OWN}-2`,
  country = 'POL',
  said = '2025-09-04',
  name = 'Jan Example',
  represents = 'POL',
  source: from = 'wire-2025-09-05',
  quote,
  stance = 'committed',
  more = '',
}: Words): string {
  return `- id: ${id}
  country: ${country}
  speaker: { name: ${name}, person: true, role: Minister of Poland, represents: ${represents} }
  said: ${said}
  recorded: 2025-09-06
  summary: The minister spoke of railways.
  codings:
    - { contribution: logistics, stance: ${stance}, place: outside, conditions: [ceasefire] }
  evidence:
    - source: ${from}
      kind: ${represents === 'OUTLET' ? 'outlet-wording' : quote ? 'direct-quote' : 'reported-speech'}
      language: en
${quote ? `      quote: { exact: "${quote}" }\n      wordsBy: speaker\n      carries: []\n` : ''}      checked: { on: 2025-09-06, against: stored-copy }
${more}`;
}

function problemsWith(file: string, words: Words): string[] {
  folder.write('sources/wire-2025-09-05.yaml', SAMPLE['sources/example-post-2025-09-05.yaml'] as string);
  if (SAMPLE[file]) folder.append(file, statement(words));
  else folder.write(file, statement(words));
  return folder.problems();
}

const RETRACTED = '  retracted: { on: 2025-10-01, why: Twice. }\n';

describe('a quotation', () => {
  const MESSAGE = `is quoted in ${OWN} too: quote other words, or put the evidence of both into one statement`;

  test.each([
    ['to the letter', 'our railways will be open'],
    ['in capitals', 'OUR railways will be open'],
    ['with other signs', '“Our railways will be open.”'],
    ['with other spaces', 'our  railways   will be open'],
    ['with marks over letters', 'óur railways will be open'],
  ])('of one country and day twice, %s', (_name, quote) => {
    expect(problemsWith(POL, { quote })).toEqual([`${POL}  ${OWN}-2.evidence[0].quote  ${MESSAGE}`]);
  });

  test('also where another is said to have spoken', () => {
    const id = 'pol-2025-09-04-eva-example';
    expect(problemsWith(POL, { id, name: 'Eva Example', quote: 'our railways will be open' })).toEqual([
      `${POL}  ${id}.evidence[0].quote  ${MESSAGE}`,
    ]);
  });

  test.each<[name: string, words: Words]>([
    ['other words', { quote: 'our ports will be open' }],
    ['a part of the words', { quote: 'railways will be open' }],
    [
      'the same words on another day',
      { id: 'pol-2025-09-03-jan-example', said: '2025-09-03', quote: 'our railways will be open' },
    ],
  ])('of one country is not refused: %s', (_name, words) => {
    expect(problemsWith(POL, words)).toEqual([]);
  });

  test('may speak for two countries', () => {
    const words = { id: 'mlt-2025-09-04-jan-example', country: 'MLT', quote: 'our railways will be open' };
    expect(problemsWith('statements/mlt.yaml', { ...words, stance: 'open' })).toEqual([]);
  });

  test('may be printed by two outlets, in one statement', () => {
    folder.change(
      POL,
      'checked: { on: 2025-09-06, against: full-text }\n',
      `checked: { on: 2025-09-06, against: full-text }
    - source: example-post-2025-09-05
      kind: direct-quote
      language: en
      quote: { exact: "our railways will be open" }
      wordsBy: speaker
      carries: []
      checked: { on: 2025-09-06, against: stored-copy }
`,
    );
    expect(folder.problems()).toEqual([]);
  });

  test('may stand again once its statement was retracted', () => {
    folder.change('corrections.yaml', '[pol-2025-09-04-jan-example]', `[${OWN}-2]`);
    expect(problemsWith(POL, { quote: 'our railways will be open', more: RETRACTED })).toEqual([]);
  });
});

describe('one speaker, country and day', () => {
  const WHO = `Jan Example about POL on 2025-09-04`;
  const NAMED = `is ${WHO}, as ${OWN} is: make one statement of both, or name it ${OWN}-2 where the words are others`;

  test.each<[name: string, words: Words, line: string]>([
    [
      'under another name of the id',
      { id: 'pol-2025-09-04-minister', quote: 'our ports will be open' },
      `pol-2025-09-04-minister.id  ${NAMED}`,
    ],
    [
      'under a short name, written without a mark',
      { id: 'pol-2025-09-04-example', name: 'Ján Example' },
      `pol-2025-09-04-example.id  is Ján Example about POL on 2025-09-04, as ${OWN} is`,
    ],
    [
      'numbered, but with nothing that is another',
      { source: TIMES, quote: 'our railways will be open' },
      `${OWN}-2.evidence  tells ${WHO} from ${TIMES}, as ${OWN} does: make one statement of both, or quote the words that are others`,
    ],
  ])('twice: %s', (_name, words, line) => {
    const found = problemsWith(POL, words).filter((problem) => !problem.includes('is quoted in'));
    expect(found).toEqual([expect.stringContaining(`${POL}  ${line}`)]);
  });

  test.each<[name: string, words: Words]>([
    ['numbered, from another source', {}],
    ['numbered, with a quotation of its own', { source: TIMES, quote: 'Nobody asked about the ports' }],
    ['numbered, reported without a quotation where the first has one', { source: TIMES }],
    ['numbered, and coded otherwise', { source: TIMES, stance: 'open' }],
    ['on another day', { id: 'pol-2025-09-03-jan', said: '2025-09-03' }],
    ['by another speaker', { id: 'pol-2025-09-04-eva-example', name: 'Eva Example' }],
    [
      'brought together by a revision of the day, so that its id cannot be numbered',
      {
        id: 'pol-2025-09-03-minister',
        more: '  revised: [{ on: 2025-10-01, why: The day after., was: { said: 2025-09-03 } }]\n',
      },
    ],
  ])('is not refused: %s', (_name, words) => {
    expect(problemsWith(POL, words)).toEqual([]);
  });

  test('about another country is not refused', () => {
    const words = { id: 'mlt-2025-09-04-minister', country: 'MLT', stance: 'open', source: TIMES };
    expect(problemsWith('statements/mlt.yaml', words)).toEqual([]);
  });

  test.each([
    ['two articles', 'wire-2025-09-05', 0],
    ['one article', 'example-post-2025-09-05', 1],
  ])('outlets in their own words are told apart by article: %s', (_name, from, count) => {
    const words = { id: 'pol-2025-09-05-report', said: '2025-09-05', name: 'The report', source: from };
    const found = problemsWith(POL, { ...words, represents: 'OUTLET', stance: 'open' });
    expect(found).toHaveLength(count);
    for (const problem of found)
      expect(problem).toContain(`pol-2025-09-05-report.id  is The report about POL on 2025-09-05`);
  });
});

test('nothing in the record stands twice', () => {
  const { content } = loadContent(realFolder());
  expect(content && doubleProblems(content)).toEqual([]);
});
