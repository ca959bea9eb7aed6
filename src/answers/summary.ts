import { formatDay } from '../i18n/day.ts';
import { formatList } from '../i18n/lists.ts';
import type { Say } from '../i18n/say.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { Clock } from '../record/in-force.ts';
import { positionsAsOf } from '../record/positions.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { type LegendRow, legendOf, legendRows } from './legend.ts';
import type { Paint } from './paint.ts';
import { positionPaint } from './position-paint.ts';
import type { Question } from './question.ts';

/**
 * What a map shows, in one sentence made from its paints, one per country: "As of 6 January 2026, 1 country would host
 * the force, 2 lead it with soldiers, …". For text alternatives, and wherever a picture must be told.
 */
export function mapSummary(
  say: Say,
  paints: readonly Paint[],
  { question, asOf }: { question: Question; asOf: string },
): string {
  const date = formatDay(asOf);
  if (question === 'headline') {
    const counts = legendRows(paints).map((row, index) => countInWords(say, row, index === 0));
    return say('map.summary', { date, counts: formatList(counts) });
  }
  const counts = legendOf(say, question, paints).map(({ label, count }) =>
    say('map.count', { label, count }),
  );
  return say('map.summaryOf', {
    date,
    contribution: say(`contributions.${question}`),
    counts: counts.join('; '),
  });
}

/** The sentence for what the record answers on a clock. */
export function summaryAsOf(say: Say, record: PublicRecord, clock: Clock, question: Question): string {
  const paints = [...positionsAsOf(record, clock).values()].map((position) =>
    positionPaint(position, question),
  );
  return mapSummary(say, paints, { question, asOf: clock.asOf });
}

/** "2 lead it with soldiers"; `unit` also says what is counted. */
function countInWords(say: Say, { key, count }: LegendRow, unit: boolean): string {
  const words = say(`sentence.${key}` as MessageKey, { count });
  // The phrase of hosts names its countries itself.
  return unit && key !== 'host' ? `${say('unit.countries', { count })} ${words}` : `${count} ${words}`;
}
