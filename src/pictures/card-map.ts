import { SIZE } from '../map/frame.ts';
import { paintableOf, questionMarks } from '../map/question.ts';
import { mapSvg } from '../map/svg.ts';
import type { CountryPosition } from '../record/positions.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { MapPicture } from './map-pictures.ts';

/** The map without its words, as a square `<svg>` that fills the one around it. */
export function cardMap(
  record: PublicRecord,
  positions: readonly CountryPosition[],
  { clock, question }: Pick<MapPicture, 'clock' | 'question'>,
): string {
  const svg = mapSvg({
    idPrefix: 'card',
    view: 'world',
    title: '',
    subtitle: '',
    credit: '',
    note: '',
    description: '',
    countries: positions.map((position) => {
      const paint = paintableOf(position, question);
      return {
        ...position.country,
        ...(typeof paint === 'string' ? { category: paint } : { category: 'unknown', readings: paint }),
        marks: questionMarks(record, position, question, clock),
      };
    }),
  });
  // The words of the picture stand on the card: only the square of land and sea is shown.
  return svg.replace(/ viewBox="[^"]*"/u, ` viewBox="0 0 ${SIZE} ${SIZE}"`);
}
