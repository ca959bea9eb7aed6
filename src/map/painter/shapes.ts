import type { Paint } from '../../answers/paint.ts';
import { setAttribute, toNode } from '../../markup/dom.ts';
import type { Mark } from '../../record/earning.ts';
import { painting } from '../drawing/painting.ts';
import { circleRadius, FINER, type Sign, signsOf, signUses, starId } from '../drawing/sign.ts';
import { raiseShape } from './raised.ts';

type Flag = `data-${'highlight' | 'moved' | 'dim' | 'cursor'}`;

/** The hands on a picture's countries: they change attributes of standing shapes and swatches, and never draw one. */
export interface Shapes {
  paint(id: string, paint: Paint): void;
  flag(id: string, name: Flag, on: boolean): void;
  /** Puts the signs on a country that its marks ask for, and takes off others; a name in their place gives way. */
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
    [...root.querySelectorAll('[data-sign]')].map((place) => [place.getAttribute('data-sign'), place]),
  );
  const yielding = new Map(
    [...root.querySelectorAll('[data-yields]')].map((name) => [name.getAttribute('data-yields'), name]),
  );
  const starred = root.querySelector(`#${starId(prefix)}`) !== null;
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
      const signs = signsOf({ marks }, starred);
      const place = places.get(id);
      if (place) showSigns(place, signs, prefix);
      const name = yielding.get(id);
      if (name) setAttribute(name, 'visibility', signs.length > 0 ? 'hidden' : null);
      each(id, (shape) => {
        if (shape.localName === 'circle')
          setAttribute(shape, 'r', String(circleRadius(signs.length > 0) * FINER));
      });
    },
    raise: (id) => each(id, raiseShape),
  };
}

function showSigns(place: Element, signs: readonly Sign[], prefix: string): void {
  const uses = signUses(signs, prefix);
  const hrefs = [...place.children].map((use) => use.getAttribute('href'));
  if (hrefs.join() === uses.map(({ attributes }) => attributes.href).join()) return;
  place.replaceChildren(...uses.map((use) => toNode(use, place.namespaceURI)));
}
