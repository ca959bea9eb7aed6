/** Beside an explainer's answer stands how new its words are: neither a meeting nor an unread report passes for words. */
import { expect, test } from 'vitest';
import { openingDays } from '../../../src/explainers/opening-days.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import { recordOf, statement } from '../record/builders.ts';

const WORDS = statement('2026-02-27', ['land open inside']);
const OLDER = statement('2026-01-06', ['land open inside']);

const RECORD = {
  statementsById: recordOf([WORDS, OLDER]).statementsById,
  figuresById: new Map(),
  eventsById: new Map([
    ['kyiv', { date: '2026-08-24' }],
    ['paris', { date: '2026-01-06' }],
  ]),
  reports: [
    { id: 'of-july', published: '2026-07-14', readAs: [] },
    { id: 'of-september', published: '2026-09-01', readAs: [] },
    { id: 'read-since', published: '2026-11-09', readAs: ['aaa-2026-11-09'] },
  ],
} as unknown as Parameters<typeof openingDays>[0] & PublicRecord;

const days = (cited: string[], awaited: string[] = []) => {
  const { statement: said, event, unread } = openingDays(RECORD, cited, awaited);
  return [said, event, unread?.id];
};

test('the newest words, whatever the order in which they are cited', () => {
  expect(days([WORDS.id, OLDER.id])).toEqual(['2026-02-27', undefined, undefined]);
});

test('a meeting is told apart, where it is newer than all words', () => {
  expect(days([WORDS.id, 'kyiv'])).toEqual(['2026-02-27', '2026-08-24', undefined]);
  expect(days([WORDS.id, 'paris'])).toEqual(['2026-02-27', undefined, undefined]);
});

test('the day of a page that is cited for a rule is no day of words', () => {
  expect(days([WORDS.id, 'ministry-2026-11-30'])).toEqual(['2026-02-27', undefined, undefined]);
});

test('a report that nobody has read, where it is newer than all that was', () => {
  expect(days([WORDS.id, 'kyiv'], ['of-july', 'of-september'])[2]).toBe('of-september');
  expect(days([WORDS.id, 'kyiv'], ['of-july'])[2]).toBeUndefined();
  expect(days([WORDS.id], ['read-since'])[2]).toBeUndefined();
});
