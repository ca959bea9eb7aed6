/** Whether an answer is still so: told of every country that has given one, with a sign or without. */
import { expect, test } from 'vitest';
import { type Answer, answersTo } from '../../../src/answers/answer.ts';
import { still } from '../../../src/answers/still.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import { full } from '../browser/map-record.ts';

const say = vocabularyOf(full.codebook);
const clock = { asOf: '2026-11-30', knownBy: '2026-11-30' };
const empty = { offices: [], elections: [], statements: [] } as unknown as PublicRecord;
const given = (fields: object = {}): Answer =>
  ({
    country: { id: 'POL', searched: '2026-11-23' },
    statements: [{ said: '2026-01-06' }],
    newer: [],
    marks: [],
    ...fields,
  }) as unknown as Answer;

const told = (answer: Answer, record: PublicRecord = empty) => still(say, record, answer, clock);
const since = (fields: object) => ({ ...empty, ...fields }) as PublicRecord;

test('how old the newest words are, that the government is the same as far as we know, and that little was read', () => {
  expect(told(given())).toBe(
    'Is it still so? Not certain, though we know of no change of government since. The latest words on this that we have read are from 6 January 2026, 10 months ago. We looked for newer ones until 23 November 2026 and could open little.',
  );
});

test.each<[why: string, words: string, answer: Answer, record?: PublicRecord]>([
  [
    'whoever spoke has gone',
    'Perhaps not: the government that said it has left office.',
    given({ marks: ['former-government'] }),
  ],
  [
    'the government has gone, but not whoever spoke',
    'Not certain: the government has changed since, though not everyone who said it.',
    given(),
    since({ offices: [{ party: 'POL', kind: 'government', until: '2026-05-01', recorded: '2026-11-24' }] }),
  ],
  [
    'there was a vote',
    'Perhaps not: an election day has passed since.',
    given(),
    since({ elections: [{ country: 'POL', date: '2026-05-01', recorded: '2026-11-24' }] }),
  ],
  ['a later report is known', 'We know of a later report that we could not open.', given({ newer: [{}] })],
])('says so where %s', (_why, words, answer, record) => {
  expect(told(answer, record)).toContain(words);
});

test('does not claim to have looked where nobody looked after them, or a later report is known', () => {
  for (const fields of [
    { country: { id: 'POL', searched: null } },
    { country: { id: 'POL', searched: '2026-01-06' } },
    { newer: [{}] },
  ])
    expect(told(given(fields))).not.toContain('looked');
});

test('does not doubt words of a few weeks ago', () => {
  expect(told(given({ statements: [{ said: '2026-11-10' }] }))).toBe(
    'The newest words on this that we have read are of 10 November 2026, 20 days ago.',
  );
});

test('is said of every country that has given an answer, and of no other', () => {
  for (const answer of answersTo(full, 'headline', clock).values())
    expect(Boolean(still(say, full, answer, clock)), answer.country.name).toBe(answer.statements.length > 0);
});
