import { capitalised } from '../i18n/capitalised.ts';
import type { Say } from '../i18n/say.ts';
import { LEGEND_KEYS, type LegendKey, legendKeyOf, type Paint } from './paint.ts';
import type { Question } from './question.ts';
import { categoryDefinition, categoryName } from './wording.ts';

/** A colour of a picture, or the hatch of conflicting readings, and how many countries wear it. */
export interface LegendRow {
  key: LegendKey;
  /** Of several conflicts the first by name, in whatever order the countries came. */
  paint: Paint;
  count: number;
}

/** A row with its words. */
export interface LegendLine {
  key: LegendKey;
  paint: Paint;
  label: string;
  definition: string;
  /** "12", or "3 of 12" where conditions leave some. */
  count: string;
}

/** What a picture with these paints, one for each country, shows: in the order of legends. */
export function legendRows(paints: readonly Paint[]): LegendRow[] {
  return legendRowsOf(LEGEND_KEYS, paints);
}

/** The same, with the colours in this order: for a script that need not carry the list of them. */
export function legendRowsOf(keys: readonly LegendKey[], paints: readonly Paint[]): LegendRow[] {
  return keys.flatMap((key) => {
    const wearing = paints.filter((paint) => legendKeyOf(paint) === key);
    const [paint] = wearing.toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
    return paint ? [{ key, paint, count: wearing.length }] : [];
  });
}

/**
 * The legend of answers to a question. `left`, where conditions are chosen: the paints of the countries that meet them,
 * counted apart.
 */
export function legendOf(
  say: Say,
  question: Question,
  paints: readonly Paint[],
  left?: readonly Paint[],
): LegendLine[] {
  const rows = left && legendRows(left);
  return legendRows(paints).map(({ key, paint, count: total }) => ({
    key,
    paint,
    label: capitalised(categoryName(say, key, question)),
    definition: categoryDefinition(say, key, question),
    count: rows
      ? say('filter.count', { count: rows.find((row) => row.key === key)?.count ?? 0, total })
      : String(total),
  }));
}
