import { patternFor } from '../../map/drawing/pattern.ts';
import { shapesIn } from '../../map/painter/shapes.ts';
import { setText, toNode } from '../../markup/dom.ts';
import { part } from '../../markup/part.ts';
import type { Judgement } from '../judgement/judged.ts';
import type { Paints } from '../judgement/told-change.ts';

const SIDES = ['before', 'after'] as const;

/** The two maps of the page, painted as a judgement has them; what changes is outlined. */
export function paintMaps(maps: HTMLElement, { map, moves }: Judgement): void {
  const changed = new Set(moves.map(({ country }) => country));
  for (const side of SIDES) {
    const root = part(maps, `map-${side}`);
    const shapes = shapesIn(root, side);
    for (const [id, { paint, marks }] of Object.entries(map[side])) {
      shapes.paint(id, paint);
      shapes.mark(id, marks);
      shapes.flag(id, 'data-highlight', changed.has(id));
      if (changed.has(id)) shapes.raise(id);
    }
    addPatterns(root, side, map[side]);
    const words = moves.map((move) => `${move.name}: ${side === 'before' ? move.before : move.after}`);
    const told = root.querySelector('desc');
    if (told) setText(told, words.join('; ') || 'Nothing changes.');
  }
}

/** A conflict that no day of the record has seen has no pattern in the picture yet. */
function addPatterns(root: Element, prefix: string, paints: Paints): void {
  const place = root.querySelector('defs');
  for (const { paint } of Object.values(paints)) {
    const pattern = patternFor(paint, prefix);
    const id = String(pattern?.attributes.id);
    if (place && pattern && !root.querySelector(`#${CSS.escape(id)}`))
      place.append(toNode(pattern, place.namespaceURI));
  }
}
