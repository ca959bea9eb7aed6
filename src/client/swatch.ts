import { type Paintable, paintOf } from '../map/paint.ts';
import { setAttribute } from './painter.ts';

/** Paints a swatch's rectangle like the map, with the patterns of the map beside it. */
export function paintSwatch(swatch: Element, paint: Paintable, prefix: string): void {
  const rect = swatch.querySelector('rect:last-of-type');
  if (!rect) return;
  for (const [name, value] of Object.entries(paintOf(paint, prefix))) setAttribute(rect, name, value);
}
