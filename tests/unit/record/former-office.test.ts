/** Whose words are those of a government that has gone, in the record itself and by every way of speaking for one. */
import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { findFormerOffice, isSpokenIn } from '../../../src/record/former-office.ts';
import { getStatement } from '../../../src/record/public-record.ts';
import { officeSchema } from '../../../src/schema/office.ts';
import { statement } from './builders.ts';

const record = getRecord();
const clock = { asOf: '2026-11-29', knownBy: '2026-11-29' };

test.each([
  ['a ministry', 'lva-2026-01-07-ministry-of-defence', 'lva-evika-silina'],
  ['a joint text, joined by its head', 'lva-2026-02-24-evika-silina', 'lva-evika-silina'],
  ['its head', 'lva-2026-01-06-evika-silina', 'lva-evika-silina'],
  ['a president, who stayed', 'lva-2025-08-20-edgars-rinkevics', undefined],
  ['a declaration, signed by its head', 'gbr-2026-01-06-declaration-of-intent', 'gbr-keir-starmer'],
  ['a joint text of the state', 'gbr-2025-12-15-berlin-statement', 'gbr-keir-starmer'],
  ['the office of its head', 'gbr-2025-07-10-uk-government', 'gbr-keir-starmer'],
  ['words on another country', 'fra-2026-01-06-keir-starmer', 'gbr-keir-starmer'],
  ['a minister who went before it', 'gbr-2026-02-21-john-healey', 'gbr-john-healey'],
  ['an outlet', 'gbr-2025-09-04-outlets', undefined],
  ['the other one who signed', 'fra-2026-01-06-declaration-of-intent', undefined],
  ['a foreign minister', 'hun-2026-01-07-peter-szijjarto', 'hun-government-orban'],
  ['its head, by an entry for the whole', 'hun-2026-02-07-viktor-orban', 'hun-government-orban'],
  ['an outgoing head', 'bgr-2026-01-06-rosen-zhelyazkov', 'bgr-rosen-zhelyazkov'],
  ['a parliament', 'bgr-2025-02-21-national-assembly-of-bulgaria', undefined],
  [
    'a letter of two ministers',
    'nld-2026-01-06-ministers-of-foreign-affairs-and-of-defence',
    'nld-government-schoof',
  ],
  ['the government that followed', 'nld-2026-02-27-dilan-yesilgoz-zegerius', undefined],
])('%s: %s', (_kind, id, office) => {
  expect(findFormerOffice(record, getStatement(record, id), clock)?.id).toBe(office);
});

test('what was known of it on a day is as it was known then', () => {
  const zhelyazkov = getStatement(record, 'bgr-2026-01-06-rosen-zhelyazkov');
  const earlier = findFormerOffice(record, zhelyazkov, { ...clock, knownBy: '2026-11-28' });
  expect(earlier).toMatchObject({ kind: 'person', holder: 'Rosen Zhelyazkov', until: '2026-04-30' });
});

describe('an office covers', () => {
  const office = (more: object) =>
    officeSchema.parse({
      id: 'aaa-cabinet',
      party: 'AAA',
      holder: 'Speaker',
      kind: 'government',
      until: '2026-01-10',
      recorded: '2026-01-12',
      basis: 'Known.',
      ...more,
    });
  const NAMED = { name: 'Speaker' };
  const MINISTRY = { name: 'Ministry of Defence', person: false };

  test.each<[name: string, more: object, said: string, speaker: object, covers: boolean]>([
    ['a ministry', {}, '2026-01-10', MINISTRY, true],
    ['nothing of the day after', {}, '2026-01-11', MINISTRY, false],
    ['nobody who stayed', { besides: ['Ministry of Defence'] }, '2026-01-10', MINISTRY, false],
    ['nobody of another country', {}, '2026-01-10', { ...MINISTRY, represents: 'BBB' }, false],
    ['a person by name', { kind: 'person' }, '2026-01-10', NAMED, true],
    ['no ministry by a person', { kind: 'person' }, '2026-01-10', MINISTRY, false],
  ])('%s', (_name, more, said, speaker, covers) => {
    const { speaker: own, ...rest } = statement(said, []);
    expect(isSpokenIn(office(more), { ...rest, speaker: { ...own, ...speaker } })).toBe(covers);
  });
});
