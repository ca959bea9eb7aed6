/** What an entry of `lists.yaml` can get wrong. Each line is the only one. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { type ContentFolder, contentFolder, expectOnly, SAMPLE, TODAY } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const FILE = 'lists.yaml';
const ID = 'ready-2-2025-09-05-example-post';
const AT = `${FILE}  ${ID}`;

test('a list that is in order has no problem, and is sealed', () => {
  expect(folder.problems()).toEqual([]);
  expect(loadContent(folder.path).authored.map(({ name }) => name)).toContain(`list/${ID}`);
});

describe('refused', () => {
  test.each([
    [
      'a country that the record lacks',
      'countries: [POL, MLT]',
      'countries: [POL, DEU]',
      `${AT}.countries  DEU is no country of this record: write a code from countries.yaml`,
    ],
    [
      'an institution',
      'countries: [POL, MLT]',
      'countries: [POL, EU]',
      `${AT}.countries[1]  is no country code`,
    ],
    ['a country twice', 'countries: [POL, MLT]', 'countries: [POL, POL]', `${AT}.countries  name POL twice`],
    ['nobody', 'countries: [POL, MLT]', 'countries: []', `${AT}.countries  is empty`],
    [
      'an unknown source',
      'source: example-post',
      'source: post',
      `${AT}.evidence[0].source  post-2025-09-05 is not in sources/`,
    ],
    [
      'no source',
      / {2}evidence:[\s\S]*/u,
      '  evidence: []\n',
      `${AT}.evidence  needs at least one piece of evidence`,
    ],
    [
      'a day in the future',
      'recorded: 2025-09-06',
      'recorded: 2026-02-01',
      `${AT}.recorded  is in the future: today is ${TODAY}`,
    ],
    [
      'said after it was recorded',
      'recorded: 2025-09-06',
      'recorded: 2025-09-04',
      `${AT}.said  is after recorded 2025-09-04`,
    ],
    [
      'a list of nobody known',
      'represents: OUTLET',
      'represents: UNO',
      `${AT}.speaker.represents  UNO is neither`,
    ],
    ['fewer counted than named', 'value: 2', 'value: 1', `${AT}.value  is 1, and 2 countries are named`],
    [
      'an id of a figure',
      `id: ${ID}`,
      'id: committed-26-2025-09-04-host',
      `${FILE}  committed-26-2025-09-04-host  stands twice`,
    ],
  ])('%s', (_, from, to, line) => {
    if (typeof from === 'string') return expectOnly(folder, FILE, from, to, line);
    folder.write(FILE, SAMPLE[FILE]?.replace(from, to) ?? '');
    expect(folder.problems().map((problem) => problem.slice(0, line.length))).toEqual([line]);
  });

  test.each([
    ['no number at all', '  value: 2\n', ''],
    ['more than a number', 'value: 2', 'value: 1\n  qualifier: more-than'],
    [
      'a revision of its countries',
      '  evidence:',
      '  revised:\n    - on: 2025-10-01\n      why: One was left out.\n      was: { countries: [POL] }\n  evidence:',
    ],
  ])('but not %s', (_, from, to) => {
    folder.change(FILE, from, to);
    expect(folder.problems()).toEqual([]);
  });
});
