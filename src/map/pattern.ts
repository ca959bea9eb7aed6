import { attributes } from '../xml.ts';
import type { MapCategory } from './category.ts';
import { type Paintable, patternId, readingsOf } from './paint.ts';

// Grid steps. Stripes of one colour are wide enough to be seen on a phone, lines close enough not to look like borders.
const STRIPE = 7;

/**
 * The `<pattern>` of a position, or an empty string for a plain fill. Its parts are coloured by the style sheet:
 * `data-ground` and `data-line` for the two patterned positions, `data-category` for the stripes of several readings.
 */
export function patternFor(position: Paintable, idPrefix: string): string {
  const readings = readingsOf(position);
  const id = patternId(position, idPrefix);
  if (readings.length > 1) return stripes(readings, id);
  switch (readings[0]) {
    case 'unknown':
      return pattern(
        id,
        6,
        6,
        45,
        '<rect data-ground="unknown" width="6" height="6"/><path data-line="unknown" d="M0 3h6"/>',
      );
    case 'not-searched':
      return pattern(
        id,
        7,
        7,
        45,
        '<rect data-ground="not-searched" width="7" height="7"/><circle data-line="not-searched" cx="3.5" cy="3.5" r="1"/>',
      );
    default:
      return '';
  }
}

function stripes(readings: readonly MapCategory[], id: string): string {
  const rects = readings.map(
    (category, index) =>
      `<rect${attributes({ 'data-category': category, x: index * STRIPE, width: STRIPE, height: STRIPE })}/>`,
  );
  return pattern(id, readings.length * STRIPE, STRIPE, -45, rects.join(''));
}

function pattern(id: string, width: number, height: number, angle: number, parts: string): string {
  const values = { id, width, height, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${angle})` };
  return `<pattern${attributes(values)}>${parts}</pattern>`;
}
