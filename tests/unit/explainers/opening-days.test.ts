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
  elections: [
    {
      id: 'vote',
      country: WORDS.speaker.represents,
      date: '2026-10-03',
      held: true,
      evidence: [{ source: 'atlas' }],
    },
    {
      id: 'vote-of-others',
      country: 'BBB',
      date: '2026-10-04',
      since: 'Stayed.',
      evidence: [{ source: 'atlas' }],
    },
    { id: 'vote-to-come', country: 'CCC', date: '2026-11-29', evidence: [{ source: 'decree' }] },
  ],
  reports: [
    { id: 'of-july', published: '2026-07-14', readAs: [] },
    { id: 'of-september', published: '2026-09-01', readAs: [] },
    { id: 'read-since', published: '2026-11-09', readAs: ['aaa-2026-11-09'] },
  ],
} as unknown as Parameters<typeof openingDays>[0] & PublicRecord;

const days = (cited: string[], awaited: string[] = [], dated: string[] = []) => {
  const { statement: said, event, unread } = openingDays(RECORD, cited, dated, awaited);
  return [said, event, unread?.id];
};

test('the newest words, whatever the order in which they are cited', () => {
  expect(days([WORDS.id, OLDER.id])).toEqual(['2026-02-27', undefined, undefined]);
});

test('a meeting is told apart, where it is newer than all words', () => {
  expect(days([WORDS.id, 'kyiv'])).toEqual(['2026-02-27', '2026-08-24', undefined]);
  expect(days([WORDS.id, 'paris'])).toEqual(['2026-02-27', undefined, undefined]);
});

test('a vote that was held is an event: dated in the text, or told by what it cites beside words of that country', () => {
  expect(days([WORDS.id, 'kyiv'], [], ['vote'])[1]).toBe('2026-10-03');
  expect(days([WORDS.id, 'kyiv', 'atlas'])[1]).toBe('2026-10-03');
  expect(days(['kyiv', 'atlas'])[1]).toBe('2026-08-24');
  expect(days([WORDS.id, 'decree'], [], ['vote-to-come'])[1]).toBeUndefined();
});

test('the day of a page that is cited for a rule is no day of words', () => {
  expect(days([WORDS.id, 'ministry-2026-11-30'])).toEqual(['2026-02-27', undefined, undefined]);
});

test('a report that nobody has read, where it is newer than all that was', () => {
  expect(days([WORDS.id, 'kyiv'], ['of-july', 'of-september'])[2]).toBe('of-september');
  expect(days([WORDS.id, 'kyiv'], ['of-july'])[2]).toBeUndefined();
  expect(days([WORDS.id], ['read-since'])[2]).toBeUndefined();
  expect(days([WORDS.id], ['of-september'], ['vote'])[2]).toBe('of-september');
});
