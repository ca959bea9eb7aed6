import { SIZE } from '../map/frame.ts';
import { paintableOf, questionMarks } from '../map/question.ts';
import { mapSvg } from '../map/svg.ts';
import type { Clock } from '../record/in-force.ts';
import type { CountryPosition } from '../record/positions.ts';
import type { PublicRecord } from '../record/public-record.ts';

/** The map of headline positions without its words, as a square `<svg>` that fills the one around it. */
export function cardMap(record: PublicRecord, positions: readonly CountryPosition[], clock: Clock): string {
  const svg = mapSvg({
    idPrefix: 'card',
    view: 'world',
    title: '',
    subtitle: '',
    credit: '',
    note: '',
    description: '',
    countries: positions.map((position) => {
      const paint = paintableOf(position, 'headline');
      return {
        ...position.country,
        ...(typeof paint === 'string' ? { category: paint } : { category: 'unknown', readings: paint }),
        marks: questionMarks(record, position, 'headline', clock),
      };
    }),
  });
  // The words of the picture stand on the card: only the square of land and sea is shown.
  return svg.replace(/ viewBox="[^"]*"/u, ` viewBox="0 0 ${SIZE} ${SIZE}"`);
}
