import { formatDay } from '../i18n/day.ts';
import { formatList } from '../i18n/lists.ts';
import { translate } from '../i18n/translate.ts';
import { type LegendRow, legendRows } from '../map/legend-rows.ts';
import type { Paintable } from '../map/paint.ts';
import { paintableOf, type Question } from '../map/question.ts';
import type { Clock } from '../record/in-force.ts';
import { positionsAsOf } from '../record/positions.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Codebook } from '../schema/codebook.ts';
import { categoryTerm } from './category-label.ts';

/**
 * What a map shows, in one sentence made from its paints, one per country: "As of 6 January 2026, 1 country would host
 * the force, 2 lead it with soldiers, …". For text alternatives, and wherever a picture must be told. `date` as a
 * reader sees it.
 */
export function mapSummary(
  codebook: Codebook,
  paints: readonly Paintable[],
  { question, date }: { question: Question; date: string },
): string {
  const rows = legendRows(paints);
  if (question === 'headline')
    return translate('map.summary', { date, counts: formatList(rows.map(phrase)) });
  const counts = rows.map(({ key, count }) => {
    const { label } = categoryTerm(codebook, key, question);
    return translate('map.count', { label, count });
  });
  return translate('map.summaryOf', {
    date,
    contribution: codebook.contributions[question].label,
    counts: counts.join('; '),
  });
}

/** The sentence for what the record answers on a clock. */
export function summaryAsOf(record: PublicRecord, clock: Clock, question: Question): string {
  const paints = [...positionsAsOf(record, clock).values()].map((position) =>
    paintableOf(position, question),
  );
  return mapSummary(record.codebook, paints, { question, date: formatDay(clock.asOf) });
}

/** "2 lead it with soldiers"; the first also says what is counted. */
function phrase({ key, count }: LegendRow, index: number): string {
  const words = translate(`sentence.${key}`, { count });
  // The phrase of hosts names its countries itself.
  return index > 0 || key === 'host'
    ? `${count} ${words}`
    : `${translate('unit.countries', { count })} ${words}`;
}
