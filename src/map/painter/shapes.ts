import type { Paint } from '../../answers/paint.ts';
import { setAttribute, toNode } from '../../markup/dom.ts';
import type { Mark } from '../../record/earning.ts';
import { type MarksPlace, markUses } from '../drawing/mark-uses.ts';
import { isFaded, painting } from '../drawing/painting.ts';

type Flag = `data-${'highlight' | 'moved' | 'dim' | 'cursor' | 'faded'}`;

/** The hands on a picture's countries: they change attributes of standing shapes and swatches, and never draw one. */
export interface Shapes {
  paint(id: string, paint: Paint): void;
  flag(id: string, name: Flag, on: boolean): void;
  mark(id: string, marks: readonly Mark[]): void;
  /** Raises a country over its neighbours, so that its outline shows whole. */
  raise(id: string): void;
}

/** The countries of the picture in `root` whose ids begin with `prefix`. */
export function shapesIn(root: Element, prefix: string): Shapes {
  const shapes = new Map<string | null, Element[]>();
  for (const shape of root.querySelectorAll('[data-country][data-category]')) {
    const id = shape.getAttribute('data-country');
    shapes.set(id, [...(shapes.get(id) ?? []), shape]);
  }
  const places = new Map(
    [...root.querySelectorAll('[data-marks]')].map((place) => [place.getAttribute('data-marks'), place]),
  );
  const each = (id: string, change: (shape: Element) => void) => shapes.get(id)?.forEach(change);
  const flag: Shapes['flag'] = (id, name, on) =>
    each(id, (shape) => setAttribute(shape, name, on ? '' : null));
  return {
    paint: (id, paint) =>
      each(id, (shape) => {
        for (const [name, value] of Object.entries(painting(paint, prefix))) setAttribute(shape, name, value);
      }),
    flag,
    mark: (id, marks) => {
      flag(id, 'data-faded', isFaded(marks));
      const place = places.get(id);
      if (place) showMarks(place, marks, prefix);
    },
    raise: (id) => each(id, raiseShape),
  };
}

function raiseShape(shape: Element): void {
  const node = shape.closest('a') ?? shape;
  // Moving what the pointer rests on would make it enter again, without end, and swallow its click.
  if (node.nextElementSibling) node.parentElement?.append(node);
}

function showMarks(place: Element, marks: readonly Mark[], prefix: string): void {
  if (place.getAttribute('data-shown') === marks.join()) return;
  place.setAttribute('data-shown', marks.join());
  const where = place.getAttribute('data-circled');
  const uses = markUses(marks, where === null ? 'over' : ((where || 'beside') as MarksPlace), prefix);
  place.replaceChildren(...uses.map((use) => toNode(use, place.namespaceURI)));
}
