/** Reports that were not read: what `npm run check` refuses of them. Each line is the only one. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSeals, sealContent } from '../../../src/content/seals.ts';
import { type ContentFolder, contentFolder, expectOnly, SAMPLE, TODAY } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const FILE = 'reports.yaml';
const ID = 'example-herald-2025-10-01';
const TOMORROW = '2026-02-01';
const REFUSED = 'tried: [{ on: 2025-10-03, result: refused }]';
const READ = 'tried: [{ on: 2025-10-03, result: read }]';

type Change = [name: string, from: string, to: string, line: string];

describe('a report is refused', () => {
  const future = `is in the future: today is ${TODAY}`;
  test.each<Change>([
    [
      'with neither title nor address',
      'url: https://example.org/herald',
      'url: null',
      `${ID}.url  is null, and so is title: nobody could find it`,
    ],
    ['about nothing', 'about: [POL, paris-2025-09-04]', 'about: []', `${ID}.about  is empty`],
    [
      'about a country that is not there',
      'about: [POL,',
      'about: [XYZ,',
      `${ID}.about  XYZ is unknown: write a code from countries.yaml or institutions.yaml, or an id from events.yaml`,
    ],
    [
      'about an event that is not there',
      'paris-2025-09-04',
      'paris-2025-09-05',
      `${ID}.about  paris-2025-09-05 is unknown: write a code from`,
    ],
    [
      'that doubts a country which it is not about',
      'recorded: 2025-10-02',
      'doubts: [DEU]\n  recorded: 2025-10-02',
      `${ID}.doubts  has DEU, which is not in about: add it there, or take it out`,
    ],
    [
      'that says something in quotation marks',
      'says: The address names Poland.',
      "says: The address has 'Poland' and “soldiers”.",
      `${ID}.says  holds quotation marks: nobody read the report`,
    ],
    ['published tomorrow', 'published: 2025-10-01', `published: ${TOMORROW}`, `${ID}.published  ${future}`],
    [
      'published after it was recorded',
      'published: 2025-10-01',
      'published: 2025-10-03',
      `${ID}.published  is after recorded 2025-10-02`,
    ],
    ['tried tomorrow', 'on: 2025-10-03', `on: ${TOMORROW}`, `${ID}.tried[0].on  ${future}`],
    [
      'tried before it was known of',
      'on: 2025-10-03',
      'on: 2025-10-01',
      `${ID}.tried[0].on  is before recorded 2025-10-02`,
    ],
    [
      'whose attempts are out of order',
      REFUSED,
      'tried: [{ on: 2025-10-05, result: refused }, { on: 2025-10-04, result: unavailable }]',
      `${ID}.tried[1].on  is before the attempt above, of 2025-10-05`,
    ],
    [
      'that was read and became nothing',
      REFUSED,
      READ,
      `${ID}.readAs  is missing for a report that was read: write the ids`,
    ],
    [
      'that became something and was not read',
      REFUSED,
      `${REFUSED}\n  readAs: [pol-2025-09-05-example-post]`,
      `${ID}.tried  tells of no day on which it was read`,
    ],
    [
      'read as a statement that is not there',
      REFUSED,
      `${READ}\n  readAs: [pol-2025-10-01-jan-example]`,
      `${ID}.readAs  pol-2025-10-01-jan-example is neither a statement nor an event: create it`,
    ],
    [
      'at the address of a source, which was read',
      'url: https://example.org/herald',
      'url: https://www.example.org/news/?utm_source=x',
      `${ID}.url  is that of the source example-times-2025-09-04, which was read`,
    ],
    [
      'of the Pravda network',
      'url: https://example.org/herald',
      'url: https://poland.news-pravda.com/world/1',
      `${ID}.url  belongs to the Pravda network`,
    ],
    [
      'of the Pravda network, by the name of its publisher',
      'publisher: Example Herald\n  title: null\n  url: https://example.org/herald',
      'publisher: poland.news-pravda.com\n  title: A headline\n  url: null',
      `${ID}.url  belongs to the Pravda network`,
    ],
  ])('%s', (_name, from, to, line) => expectOnly(folder, FILE, from, to, `${FILE}  ${line}`));

  test('recorded tomorrow', () => {
    folder.change(FILE, `recorded: 2025-10-02\n  ${REFUSED}`, `recorded: ${TOMORROW}`);
    expect(folder.problems()).toEqual([
      `${FILE}  ${ID}.recorded  ${future}, write the day on which it entered the record`,
    ]);
  });

  test('a second time, by address', () => {
    const second = (SAMPLE[FILE] as string).replace(ID, 'herald').replace('org/herald', 'org/herald/#top');
    folder.append(FILE, second);
    expect(folder.problems()).toEqual([
      `${FILE}  herald.url  is the address of ${ID} too: make one report of both`,
    ]);
  });
});

test('a report that was read names what it became: statements, or events', () => {
  folder.change(FILE, REFUSED, `${READ}\n  readAs: [pol-2025-09-05-example-post, paris-2025-09-04]`);
  expect(folder.problems()).toEqual([]);
});

describe('the seal', () => {
  const check = () => checkSeals(folder.path, TODAY).map(({ field, message }) => `${field}  ${message}`);
  beforeEach(() => {
    sealContent(folder.path, TODAY);
  });

  test('lets attempts join, which say nothing about the world', () => {
    folder.change(FILE, 'result: refused }', 'result: refused }, { on: 2025-11-01, result: unavailable }');
    expect(check()).toEqual([]);
  });

  test('wants a revision where a report is read', () => {
    const read = `${READ}\n  readAs: [pol-2025-09-05-example-post]`;
    folder.change(FILE, REFUSED, read);
    expect(check()).toEqual([expect.stringMatching(`^report/${ID} {2}was altered`)]);
    folder.append(FILE, '  revised: [{ on: 2025-10-03, why: It was read., was: { readAs: null } }]\n');
    expect(check()).toEqual([`report/${ID}  is not sealed yet: run npm run seal`]);
    expect(folder.problems()).toEqual([]);
  });

  test.each([
    ['says', 'says: The address names Poland.', 'says: The address names no country.'],
    ['is about', 'about: [POL, paris-2025-09-04]', 'about: [MLT, paris-2025-09-04]'],
  ])('names a report that was altered in what it %s', (_name, from, to) => {
    folder.change(FILE, from, to);
    expect(check()).toEqual([expect.stringMatching(`^report/${ID} {2}was altered`)]);
  });
});
