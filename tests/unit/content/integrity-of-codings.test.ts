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
      quote: { exact: "our railways will be open" }
      wordsBy: speaker
      carries: [{ contribution: logistics }]`;
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

  test.each<[name: string, to: string, line: string]>([
    [
      'land without a mission',
      '- { contribution: land, stance: open }',
      'have no mission on land: write coalition, peacekeeping, or unspecified',
    ],
    [
      'a mission on anything else',
      '- { contribution: air, stance: open, mission: coalition }',
      'have a mission on air: only land has one, take it out',
    ],
    [
      'ready for outside only',
      '- { contribution: land, stance: ready, place: outside, mission: unspecified }',
      'say land ready for outside Ukraine',
    ],
    [
      'the force itself, undecided',
      '- { contribution: force, stance: undecided }',
      'say force undecided: force is for host and opposed alone',
    ],
    [
      'a yes for now',
      '- { contribution: land, stance: open, mission: unspecified, conditions: [for-now] }',
      'say for-now of land open: it is about a refusal, take it out',
    ],
    [
      'a promise that is not planned',
      '- { contribution: land, stance: open, wording: not-planned, mission: unspecified }',
      'say not-planned of land open: it softens land declined alone, take it out',
    ],
  ])('%s', (_name, to, line) =>
    expectOnly(folder, POL, CODED, `${CODED}\n    ${to}`, `${POL}  ${OWN}.codings  ${line}`),
  );

  test.each<[name: string, how: string, said: string, line: string]>([
    [
      'that nobody said',
      'restates: pol-2025-01-01-nobody',
      '2025-09-03',
      'restates  pol-2025-01-01-nobody is no statement',
    ],
    [
      'that came later',
      'restates: ID',
      '2025-09-06',
      'restates  ID was said on 2025-09-06, not before 2025-09-04: an echo comes later',
    ],
    ['about something else', 'restates: ID', '2025-09-03', 'restates  ID does not code logistics'],
    [
      'of another day',
      'readsWith: { statement: ID, why: How many. }',
      '2025-09-03',
      'readsWith  ID was said on 2025-09-03: only another statement of the same day can be read with it',
    ],
    [
      'that are these words',
      `readsWith: { statement: ${OWN}, why: How many. }`,
      '2025-09-03',
      `readsWith  ${OWN} was said on 2025-09-04: only another statement of the same day`,
    ],
    [
      'about another country',
      'restates: MLT',
      '2025-09-03',
      'restates  MLT is about MLT: only words about the same country',
    ],
  ])('words read together with some %s', (_name, how, said, line) => {
    const [pol, mlt] = [`pol-${said}-eva-example`, `mlt-${said}-eva-example`];
    const named = (text: string) => text.replace('ID', pol).replaceAll(/\bMLT\b(?=$| is about)/gu, mlt);
    const spoken = (id: string, country: string) => `- id: ${id}
  country: ${country}
  speaker: { name: Eva Example, person: true, role: Spokeswoman, represents: ${country} }
  said: ${said}
  recorded: 2025-09-06
  summary: She spoke of training.
  codings:
    - { contribution: training, stance: open }
  evidence:
    - source: example-times-${said === '2025-09-06' ? said : '2025-09-04'}
      kind: reported-speech
      language: en
      checked: { on: 2025-09-06, against: stored-copy }
`;
    folder.write(
      'sources/example-times-2025-09-06.yaml',
      'publisher: Example Times\npublisherKind: national\nstateControlled: false\ntitle: null\nurl: null\npublished: 2025-09-06\nrecorded: 2025-09-06\nlanguage: en\n',
    );
    folder.append(POL, spoken(pol, 'POL'));
    folder.write('statements/mlt.yaml', spoken(mlt, 'MLT'));
    expectOnly(
      folder,
      POL,
      CODED,
      CODED.replace(' }', `, ${named(how)} }`),
      `${POL}  ${OWN}.codings.${named(line)}`,
    );
  });

  test.each<[name: string, from: string, to: string, line: string]>([
    [
      'without saying what it carries',
      '\n      carries: [{ contribution: logistics }]',
      '',
      'carries  is missing: list the contributions',
    ],
    [
      'without saying whose words they are',
      '\n      wordsBy: speaker',
      '',
      'wordsBy  is missing: write speaker',
    ],
    [
      'that carries what is not coded',
      'carries: [{ contribution: logistics }]',
      'carries: [{ contribution: land }]',
      'carries  names land, which the statement does not code about the time after a ceasefire',
    ],
    [
      'that carries another place',
      'carries: [{ contribution: logistics }]',
      'carries: [{ contribution: logistics, place: inside }]',
      'carries  names logistics inside, which the statement does not code',
    ],
  ])('a quotation %s', (_name, from, to, line) =>
    expectOnly(folder, POL, from, to, `${POL}  ${OWN}.evidence[0].${line}`),
  );

  test('what a quotation carries, where there is none', () =>
    expectOnly(
      folder,
      POL,
      'kind: outlet-wording\n      language: en',
      'kind: outlet-wording\n      language: en\n      carries: []',
      `${POL}  ${OUTLET}.evidence[0].carries  stands without a quote: take it out`,
    ));

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
