import { formatDay } from '../i18n/day.ts';
import { translate } from '../i18n/translate.ts';
import { legendRows } from '../map/legend-rows.ts';
import type { Paintable } from '../map/paint.ts';
import { paintableOf, type Question } from '../map/question.ts';
import { positionsAsOf } from '../record/positions.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Codebook } from '../schema/codebook.ts';
import type { Day } from '../schema/day.ts';
import { categoryTerm } from './category-label.ts';

/** The title in the picture. */
export function mapTitle({ contributions }: Codebook, question: Question): string {
  return question === 'headline'
    ? translate('map.title')
    : translate('map.titleOf', { contribution: contributions[question].label });
}

/** The text alternative of a map: its day and the count of every colour. */
export function mapDescription(
  codebook: Codebook,
  paints: readonly Paintable[],
  { question, date }: { question: Question; date: string },
): string {
  const counts = legendRows(paints).map(({ key, count }) =>
    translate('map.count', { label: categoryTerm(codebook, key, question).label, count }),
  );
  return translate('map.description', { date, counts: counts.join('; ') });
}

/** The text alternative of the map of headline positions on a day, for a picture of it that stands elsewhere. */
export function headlineMapDescription(record: PublicRecord, asOf: Day): string {
  const positions = [...positionsAsOf(record, { asOf, knownBy: record.recordDate }).values()];
  const paints = positions.map((position) => paintableOf(position, 'headline'));
  return mapDescription(record.codebook, paints, { question: 'headline', date: formatDay(asOf) });
}
