/** Days that cannot be, though each is a day. Each line is the only one but where it says so. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ContentFolder, contentFolder, expectOnly, SAMPLE, TODAY } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const POL = 'statements/pol.yaml';
const TIMES = 'sources/example-times-2025-09-04.yaml';
const POST = 'sources/example-post-2025-09-05.yaml';
const OUTLET = 'pol-2025-09-05-example-post';
const TOMORROW = '2026-02-01';

type Change = [name: string, file: string, from: string, to: string, line: string];

describe('days that cannot be', () => {
  const future = `is in the future: today is ${TODAY}`;
  test.each<Change>([
    [
      'recorded tomorrow',
      POL,
      'said: 2025-09-05\n  recorded: 2025-09-06',
      `said: 2025-09-05\n  recorded: ${TOMORROW}`,
      `${POL}  ${OUTLET}.recorded  ${future}`,
    ],
    [
      'said after it was recorded',
      POL,
      'said: 2025-09-05\n  recorded: 2025-09-06',
      'said: 2025-09-05\n  recorded: 2025-09-04',
      `${POL}  ${OUTLET}.said  is after recorded 2025-09-04`,
    ],
    [
      'checked tomorrow',
      POL,
      'checked: { on: 2025-09-06, against: stored-copy }',
      `checked: { on: ${TOMORROW}, against: stored-copy }`,
      `${POL}  ${OUTLET}.evidence[0].checked.on  ${future}`,
    ],
    [
      'retracted tomorrow',
      POL,
      'said: 2025-09-05',
      `retracted: { on: ${TOMORROW}, why: Misread. }\n  said: 2025-09-05`,
      `${POL}  ${OUTLET}.retracted.on  ${future}`,
    ],
    [
      'retracted before it was recorded',
      POL,
      'said: 2025-09-05',
      'retracted: { on: 2025-09-05, why: Misread. }\n  said: 2025-09-05',
      `${POL}  ${OUTLET}.retracted.on  is before recorded 2025-09-06`,
    ],
    [
      'a figure recorded tomorrow',
      'figures.yaml',
      'recorded: 2025-09-05',
      `recorded: ${TOMORROW}`,
      `figures.yaml  committed-26-2025-09-04-host.recorded  ${future}`,
    ],
    [
      'a figure given after it was recorded',
      'figures.yaml',
      'recorded: 2025-09-05',
      'recorded: 2025-09-03',
      'figures.yaml  committed-26-2025-09-04-host.said  is after recorded 2025-09-03',
    ],
    [
      'a correction tomorrow',
      'corrections.yaml',
      'on: 2025-10-01',
      `on: ${TOMORROW}`,
      `corrections.yaml  railways-2025-10-01.on  ${future}`,
    ],
    [
      'a search tomorrow',
      'countries.yaml',
      'searched: 2025-12-01',
      `searched: ${TOMORROW}`,
      `countries.yaml  POL.searched  ${future}`,
    ],
    [
      'an office left tomorrow',
      'offices.yaml',
      'until: 2025-09-04',
      `until: ${TOMORROW}`,
      `offices.yaml  pol-old-minister.until  ${future}`,
    ],
    [
      'an event recorded tomorrow',
      'events.yaml',
      'recorded: 2025-09-05',
      `recorded: ${TOMORROW}`,
      `events.yaml  paris-2025-09-04.recorded  ${future}`,
    ],
    [
      'an event recorded before it was',
      'events.yaml',
      'recorded: 2025-09-05',
      'recorded: 2025-09-03',
      'events.yaml  paris-2025-09-04.date  is after recorded 2025-09-03',
    ],
    [
      'a source recorded tomorrow',
      POST,
      'recorded: 2025-09-05',
      `recorded: ${TOMORROW}`,
      `${POST}  recorded  ${future}`,
    ],
    [
      'a source recorded before it was published',
      POST,
      'recorded: 2025-09-05',
      'recorded: 2025-09-04',
      `${POST}  published  is after recorded 2025-09-04`,
    ],
    [
      'an office recorded tomorrow',
      'offices.yaml',
      'recorded: 2025-09-05',
      `recorded: ${TOMORROW}`,
      `offices.yaml  pol-old-minister.recorded  ${future}`,
    ],
    [
      'words said after their source was published',
      'figures.yaml',
      'said: 2025-09-04',
      'said: 2025-09-05',
      'figures.yaml  committed-26-2025-09-04-host.evidence[0].source  was published on 2025-09-04, before the words were said on 2025-09-05',
    ],
  ])('%s', (_name, file, from, to, line) => expectOnly(folder, file, from, to, line));

  test('today is not the future', () => {
    folder.change('corrections.yaml', 'on: 2025-10-01', `on: ${TODAY}`);
    expect(folder.problems()).toEqual([]);
  });

  test('an event tomorrow', () => {
    folder.change('events.yaml', 'date: 2025-09-04', `date: ${TOMORROW}`);
    expect(folder.problems()).toContainEqual(expect.stringContaining(`paris-2025-09-04.date  ${future}`));
  });

  test('a day that two events mark', () => {
    const second = (SAMPLE['events.yaml'] as string).replace('paris-2025-09-04', 'text-2025-09-04');
    folder.append('events.yaml', second);
    expect(folder.problems()).toEqual([
      'events.yaml  text-2025-09-04.marked  marks 2025-09-04, which paris-2025-09-04 marks already: keep one of the two',
    ]);
  });

  test('a source published tomorrow', () => {
    folder.write(`sources/post-${TOMORROW}.yaml`, (SAMPLE[POST] as string).replace('2025-09-05', TOMORROW));
    expect(folder.problems()).toEqual([
      expect.stringContaining(`sources/post-${TOMORROW}.yaml  published  ${future}`),
    ]);
  });

  test('a day in a file name that is not the one of publication', () => {
    folder.write('sources/post-2025-09-04.yaml', SAMPLE[POST] as string);
    expect(folder.problems()).toEqual([
      'sources/post-2025-09-04.yaml  published  is 2025-09-05, but the file name says otherwise: name it <publisher>-2025-09-05.yaml',
    ]);
  });

  test('no day of publication, and none in the file name', () => {
    folder.write('sources/post.yaml', (SAMPLE[POST] as string).replace('2025-09-05', 'null'));
    expect(folder.problems()).toEqual([
      expect.stringContaining('sources/post.yaml  published  is null, and the file name holds no day'),
    ]);
  });

  test('a source that is dated only to the month may be older than the words', () => {
    folder.change(TIMES, 'published: 2025-09-04', 'published: 2025-09-04\npublishedPrecision: month');
    folder.change('figures.yaml', 'said: 2025-09-04', 'said: 2025-09-05');
    expect(folder.problems()).toEqual([]);
  });
});
