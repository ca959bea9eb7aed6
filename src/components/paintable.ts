import type { Paintable } from '../map/paint.ts';
import type { CountryPosition } from '../record/positions.ts';

/** What the map paints for a position: its headline, its readings, or the kind of silence. */
export function paintable({ headline, readings, silence }: CountryPosition): Paintable {
  if (headline === 'conflicting') return readings;
  return silence === 'not-searched' ? 'not-searched' : headline;
}
