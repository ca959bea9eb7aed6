/** What an entry of `elections.yaml` can get wrong. Each line is the only one. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { type ContentFolder, contentFolder, expectOnly, SAMPLE, TODAY } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const FILE = 'elections.yaml';
const ID = 'pol-2026-10-04';
const AT = `${FILE}  ${ID}`;

/** The words of the sample, said again by somebody else after the vote. */
function later(name: string, person = true): string {
  return `- id: pol-2025-10-01-${name.toLowerCase().replaceAll(' ', '-')}
  country: POL
  speaker: { name: ${name}, person: ${person}, role: A speaker, represents: POL }
  said: 2025-10-01
  recorded: 2025-10-02
  summary: Poland said something else.
  evidence:
    - source: example-post-2025-10-01
      kind: reported-speech
      language: en
      checked: { on: 2025-10-02, against: stored-copy }
`;
}

const POST = `publisher: Example Post
publisherKind: national
stateControlled: false
title: null
url: null
published: 2025-10-01
recorded: 2025-10-02
language: en
`;

test('a vote to come that is in order has no problem, and is sealed', () => {
  expect(folder.problems()).toEqual([]);
  expect(loadContent(folder.path).authored.map(({ name }) => name)).toContain(`election/${ID}`);
});

test('so has one that has been', () => {
  folder.change(FILE, 'date: 2026-10-04', 'date: 2025-09-21');
  expect(folder.problems()).toEqual([]);
});

describe('refused', () => {
  test.each([
    [
      'a country that the record lacks',
      'country: POL',
      'country: DEU',
      `${AT}.country  DEU is no country of this record`,
    ],
    [
      'a day before all words of the country',
      'date: 2026-10-04',
      'date: 2025-01-21',
      `${AT}.date  is 2025-01-21, and no words of POL are older: correct the day or the country`,
    ],
    [
      'a day in the future on which it was recorded',
      'recorded: 2025-09-23',
      'recorded: 2027-09-23',
      `${AT}.recorded  is in the future: today is ${TODAY}`,
    ],
    [
      'somebody who stayed and never spoke',
      'recorded: 2025-09-23',
      'recorded: 2025-09-23\n  besides: [Jan Exmaple]',
      `${AT}.besides  has Jan Exmaple, who never speaks for POL: write the name as the statements write it`,
    ],
    [
      'who governs after a vote to come',
      'date: 2026-10-04',
      'date: 2026-10-04\n  since: Nobody else.',
      `${AT}.since  tells who governs after 2026-10-04, which is in the future`,
    ],
    [
      'an unknown source',
      'source: example-post',
      'source: post',
      `${AT}.evidence[0].source  post-2025-09-05 is not in sources/`,
    ],
    [
      'a source that nobody read',
      'against: stored-copy',
      'against: none',
      `${AT}.evidence  was not read by anybody: read a source that tells of the vote, or leave the vote out`,
    ],
  ])('%s', (_name, from, to, line) => expectOnly(folder, FILE, from, to, line));

  test('no source', () => {
    folder.write(FILE, (SAMPLE[FILE] as string).replace(/ {2}evidence:[\s\S]*/u, '  evidence: []\n'));
    expect(folder.problems()).toEqual([expect.stringContaining(`${AT}.evidence  needs at least one piece`)]);
  });

  test('one that stands twice', () => {
    folder.append(FILE, SAMPLE[FILE] as string);
    expect(folder.problems()).toEqual([expect.stringContaining(`${AT}  stands twice`)]);
  });
});

describe('once somebody has spoken after it, this record knows who governs', () => {
  beforeEach(() => {
    folder.change(FILE, 'date: 2026-10-04', 'date: 2025-09-21');
    folder.write('sources/example-post-2025-10-01.yaml', POST);
  });

  test('a person is named', () => {
    folder.append('statements/pol.yaml', later('Nina New'));
    expect(folder.problems()).toEqual([
      `${AT}.since  is missing, but Nina New spoke after the vote (pol-2025-10-01-nina-new): say who has governed since`,
    ]);
  });

  test.each([
    ['it says so', 'since: "Nina New, as Example Post reported."', 'Nina New', true],
    ['it was somebody who stayed', 'besides: [Nina New]', 'Nina New', true],
    ['it was no person, who would show it', '', 'Ministry of Defence', false],
  ])('unless %s', (_name, field, name, person) => {
    folder.append('statements/pol.yaml', later(name, person));
    folder.change(FILE, 'recorded: 2025-09-23', `recorded: 2025-09-23\n  ${field}`);
    expect(folder.problems()).toEqual([]);
  });
});
