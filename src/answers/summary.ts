import { formatDay } from '../i18n/day.ts';
import { formatList, inTurn } from '../i18n/lists.ts';
import type { Say } from '../i18n/say.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { Clock } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import { type Answer, answersTo } from './answer.ts';
import { type LegendRow, legendOf, legendRows } from './legend.ts';
import { newestWords } from './newest-words.ts';
import type { Paint } from './paint.ts';
import type { Question } from './question.ts';

/**
 * What a map shows, in one sentence made from its paints, one per country: "As of 6 January 2026, 1 country would host
 * the force, 2 lead it with soldiers, …", led by `newest`, the day of the newest words, where that is older. For text alternatives, and wherever a picture must be told.
 */
export function mapSummary(
  say: Say,
  paints: readonly Paint[],
  { question, asOf, newest }: { question: Question; asOf: Day; newest?: Day | undefined },
): string {
  const date = formatDay(asOf);
  const lead = newestLead(say, newest, asOf);
  if (question === 'headline') {
    const counts = legendRows(paints).map((row, index) => countInWords(say, row, index === 0));
    return lead + say('map.summary', { date, counts: formatList(counts) });
  }
  const counts = legendOf(say, question, paints).map(({ label, count }) =>
    say('map.count', { label, count }),
  );
  const contribution = say(`contributions.${question}`);
  return lead + say('map.summaryOf', { date, contribution, counts: inTurn(counts) });
}

/** "Newest words: 6 January 2026. ", before a sentence on a later day; else nothing. */
export function newestLead(say: Say, newest: Day | undefined, asOf: Day): string {
  return newest && newest < asOf ? `${say('card.newest', { date: formatDay(newest) })}. ` : '';
}

/** The sentence for what the record answers on a clock. */
export function summaryAsOf(say: Say, record: PublicRecord, clock: Clock, question: Question): string {
  return answersSummary(say, [...answersTo(record, question, clock).values()], {
    question,
    asOf: clock.asOf,
  });
}

/** The sentence for answers, led by the day of their newest words. */
export function answersSummary(
  say: Say,
  answers: readonly Answer[],
  { question, asOf }: { question: Question; asOf: Day },
): string {
  const paints = answers.map(({ paint }) => paint);
  return mapSummary(say, paints, { question, asOf, newest: newestWords(answers) });
}

/** "2 lead it with soldiers"; `unit` also says what is counted. */
function countInWords(say: Say, { key, count }: LegendRow, unit: boolean): string {
  const words = say(`sentence.${key}` as MessageKey, { count });
  // The phrase of hosts names its countries itself.
  return unit && key !== 'host' ? `${say('unit.countries', { count })} ${words}` : `${count} ${words}`;
}
