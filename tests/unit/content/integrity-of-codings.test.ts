/** Codings and quotes without the words for them. Each line is the only one. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ContentFolder, contentFolder, expectOnly } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const POL = 'statements/pol.yaml';
const OWN = 'pol-2025-09-04-jan-example';
const OUTLET = 'pol-2025-09-05-example-post';
const QUOTE = `kind: direct-quote
      language: en
      quote: { exact: "our railways will be open" }`;
const CODED = '- { contribution: logistics, stance: committed, place: outside, conditions: [ceasefire] }';

type Change = [name: string, file: string, from: string, to: string, line: string];

describe('codings without the words for them', () => {
  test.each<Change>([
    [
      "a promise in an outlet's words",
      POL,
      'stance: open',
      'stance: committed',
      `${POL}  ${OUTLET}.codings  say training committed in others' words: a promise needs the country's own, write open`,
    ],
    [
      "a lead in an outlet's words",
      POL,
      'stance: open',
      'stance: leads',
      `${POL}  ${OUTLET}.codings  say training leads in others' words`,
    ],
    [
      'attendance alone',
      POL,
      QUOTE,
      'kind: attendance\n      language: en',
      `${POL}  ${OWN}.codings  rest on attendance alone, and attendance is not a promise: remove them`,
    ],
    [
      "own words that are an outlet's",
      POL,
      QUOTE,
      'kind: outlet-wording\n      language: en',
      `${POL}  ${OWN}.speaker.represents  is POL, but the evidence is an outlet's wording: write OUTLET`,
    ],
    [
      'one thing coded twice',
      POL,
      CODED,
      `${CODED}\n    - { contribution: logistics, stance: open, place: outside }`,
      `${POL}  ${OWN}.codings  say logistics outside after-ceasefire twice: keep one`,
    ],
    [
      'a direct quote without words',
      POL,
      QUOTE,
      'kind: direct-quote\n      language: en',
      `${POL}  ${OWN}.evidence[0].quote  is missing for a direct quote: copy at most 12 words, or write reported-speech`,
    ],
    [
      "a reporter's sentence as a quote",
      POL,
      'kind: direct-quote',
      'kind: reported-speech',
      `${POL}  ${OWN}.evidence[0].quote  stands under reported-speech, which is a reporter's sentence`,
    ],
    [
      'a whole text that nobody has',
      POL,
      'against: stored-copy',
      'against: full-text',
      `${POL}  ${OUTLET}.evidence[0].checked.against  is full-text, but source example-post-2025-09-05 has no textDigest: write stored-copy or none`,
    ],
  ])('%s', (_name, file, from, to, line) => expectOnly(folder, file, from, to, line));

  test.each<[name: string, from: string, to: string]>([
    ['membership counted by others', 'training, stance: open', 'membership, stance: committed'],
    [
      'one contribution in two places',
      CODED,
      `${CODED}\n    - { contribution: logistics, stance: declined, place: inside }`,
    ],
    [
      'one contribution then and now',
      CODED,
      `${CODED}\n    - { contribution: logistics, stance: open, place: outside, scope: wartime }`,
    ],
    ['a promise in a joint text', 'represents: POL', 'represents: EU'],
    ['attendance without a coding', CODED, '[]'],
  ])('%s is no problem', (name, from, to) => {
    folder.change(POL, from, to);
    if (name.includes('joint')) {
      folder.change(POL, 'kind: direct-quote', 'kind: joint-text');
      folder.change('offices.yaml', 'party: POL', 'party: EU');
    }
    if (name.startsWith('attendance')) {
      folder.change(POL, 'codings:\n    []', 'codings: []');
      folder.change(POL, QUOTE, 'kind: attendance\n      language: en');
    }
    expect(folder.problems()).toEqual([]);
  });
});
