/** Under a paraphrase: earlier words, which a reader may take for the answer. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { saidEarlier } from '../../../src/answers/said-earlier.ts';
import { shownFor } from '../../../src/answers/words.ts';
import { getRecord } from '../../../src/content/record.ts';
import type { StatementEvidence } from '../../../src/schema/evidence.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { NOW, recordOf, statement } from '../record/builders.ts';

const quoted = (more: Partial<StatementEvidence> = {}): StatementEvidence => ({
  source: 's',
  kind: 'direct-quote',
  language: 'en',
  quote: { exact: 'We do not rule it out' },
  wordsBy: 'speaker',
  carries: [{ contribution: 'land' }],
  checked: { on: '2026-01-31', against: 'full-text' },
  ...more,
});

/** The day of the words under the paraphrase of `open`, said on 2026-01-06. */
function dayShown(earlier: readonly Statement[]): string | undefined {
  const record = recordOf([...earlier, statement('2026-01-06', ['land open inside'])]);
  const answer = answersTo(record, 'headline', NOW).get('AAA');
  const [shown] = answer ? shownFor(record, answer) : [];
  return answer && shown && saidEarlier(record, answer, shown, NOW)?.statement.said;
}

const said = (day: string, coding: string, evidence = quoted(), more: Partial<Statement> = {}) =>
  statement(day, [coding], { evidence: [evidence], ...more });

test('the newest words with the same answer are taken', () => {
  expect(
    dayShown([said('2025-03-01', 'land open inside'), said('2025-08-01', 'land open inside as-coalition')]),
  ).toBe('2025-08-01');
});

describe('no words are taken', () => {
  test.each([
    ['that are firmer', [said('2025-08-01', 'land ready inside')]],
    ['that are softer', [said('2025-08-01', 'land undecided inside')]],
    ['about soldiers elsewhere', [said('2025-08-01', 'land open outside')]],
    ['about peacekeepers', [said('2025-08-01', 'land open inside as-peacekeeping')]],
    ['about other help', [said('2025-08-01', 'training open')]],
    ['that do not carry it', [said('2025-08-01', 'land open inside', quoted({ carries: [] }))]],
    [
      'that nobody has judged',
      [said('2025-08-01', 'land open inside', { ...quoted(), carries: undefined as never })],
    ],
    ['that want their context', [said('2025-08-01', 'land open inside', quoted({ wantsContext: true }))]],
    [
      'that an outlet translated',
      [said('2025-08-01', 'land open inside', quoted({ wordsBy: 'outlet-translation' }))],
    ],
    [
      "of somebody else's",
      [statement('2025-08-01', ['land open inside'], { represents: 'BBB', evidence: [quoted()] })],
    ],
    [
      'that were taken out of the record',
      [said('2025-08-01', 'land open inside', quoted(), { retracted: { on: '2026-01-31', why: 'Wrong.' } })],
    ],
    [
      'that conflict with others of their day',
      [said('2025-08-01', 'land open inside'), said('2025-08-01', 'land declined inside')],
    ],
    [
      'from before another answer',
      [said('2025-03-01', 'land open inside'), said('2025-08-01', 'land ready inside')],
    ],
  ])('%s', (_, earlier) => {
    expect(dayShown(earlier)).toBeUndefined();
  });
});

test('in the record, the words under a paraphrase are of a day with the same answer', () => {
  const record = getRecord();
  const { recordDate: knownBy } = record;
  const now = { asOf: knownBy, knownBy };
  const shown = [...answersTo(record, 'headline', now).values()].flatMap((answer) =>
    shownFor(record, answer).flatMap((one) => {
      const earlier = saidEarlier(record, answer, one, now);
      return earlier ? [{ answer, said: earlier.statement.said }] : [];
    }),
  );
  expect(shown.map(({ answer }) => answer.country.id)).toEqual(expect.arrayContaining(['CAN', 'POL']));
  for (const { answer, said } of shown) {
    const then = answersTo(record, 'headline', { asOf: said, knownBy }).get(answer.country.id);
    expect(then?.paint, answer.country.id).toEqual(answer.paint);
  }
});
