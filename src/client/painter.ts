import type { Mark } from '../map/category.ts';
import { type Paintable, paintOf } from '../map/paint.ts';
import { type View, viewBoxOf, viewWindow } from '../map/view.ts';
import { wrap } from '../map/wrap.ts';
import { showMarks } from './marks-view.ts';
import type { Spot } from './neighbour.ts';

/** Sets an attribute, or removes it for null, only where that changes something. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Raises a shape over its neighbours, so that its outline shows whole. */
export function raiseShape(shape: Element): void {
  const node = shape.closest('a') ?? shape;
  // Moving what the pointer rests on would make it enter again, without end, and swallow its click.
  if (node.nextElementSibling) node.parentElement?.append(node);
}

/** Writes a text only where that changes something: a picture with other words is laid out anew. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** The hands of a map's picture: they change attributes of standing shapes, and never draw one. */
export interface Painter {
  paint(id: string, paint: Paintable): void;
  flag(id: string, name: 'data-highlight' | 'data-moved' | 'data-dim' | 'data-cursor', on: boolean): void;
  mark(id: string, marks: readonly Mark[]): void;
  /** Raises a country over its neighbours, so that its outline shows whole. */
  raise(id: string): void;
  view(view: View): void;
  /** Whether a view shows a country, whose place is given in map units: the insets stand in the whole picture alone. */
  shows(view: View, place: Spot): boolean;
  words(kind: 'title' | 'subtitle', text: string): void;
  /** The text alternative. */
  describe(text: string): void;
}

/** A painter of the picture whose ids begin with `prefix`. */
export function painterOf(svg: SVGElement, prefix: string): Painter {
  const shapes = new Map<string, Element[]>();
  for (const element of svg.querySelectorAll('[data-country][data-category]')) {
    const id = element.getAttribute('data-country') ?? '';
    shapes.set(id, [...(shapes.get(id) ?? []), element]);
  }
  const marks = new Map(
    [...svg.querySelectorAll('[data-marks]')].map((group) => [group.getAttribute('data-marks'), group]),
  );
  const write = (name: string, text: string) => {
    const element = svg.querySelector(name);
    if (element) setText(element, text);
  };
  const each = (id: string, change: (shape: Element) => void) => (shapes.get(id) ?? []).forEach(change);
  return {
    paint: (id, paint) =>
      each(id, (shape) => {
        for (const [name, value] of Object.entries(paintOf(paint, prefix))) setAttribute(shape, name, value);
      }),
    flag: (id, name, on) => each(id, (shape) => setAttribute(shape, name, on ? '' : null)),
    mark: (id, found) => {
      const place = marks.get(id);
      if (place) showMarks(place, found, prefix);
    },
    raise: (id) =>
      each(id, (shape) => {
        raiseShape(shape);
      }),
    view: (view) => {
      setAttribute(svg, 'data-view', view);
      const window = svg.querySelector('.map-window');
      if (window) setAttribute(window, 'viewBox', viewBoxOf(view));
    },
    shows: (view, { id, x, y }) => {
      const { x: left, y: top, width } = viewWindow(view);
      const inside = Math.max(Math.abs(x - left - width / 2), Math.abs(y - top - width / 2)) < width / 2;
      return view === 'world' || (inside && !shapes.get(id)?.[0]?.closest('.map-inset'));
    },
    words: (kind, text) => {
      for (const element of svg.querySelectorAll(`.map-${kind}`)) fill(element, text, kind === 'title');
      if (kind === 'title') write('title', text);
    },
    describe: (text) => write('desc', text),
  };
}

/** Writes a text into the lines that stand there; a title fills them from below, other words from above. */
function fill(element: Element, text: string, fromBelow: boolean): void {
  const spans = [...element.children];
  const lines = wrap(text, Number(element.getAttribute('data-columns')));
  const spare = Math.max(0, spans.length - lines.length);
  spans.forEach((span, index) => {
    const line = lines[fromBelow ? index - spare : index];
    setText(span, line ?? '\u00a0');
  });
}
