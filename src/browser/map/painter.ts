import { type View, viewBoxOf, viewWindow } from '../../map/earth/view.ts';
import { closeUps, type FetchCloseUp } from '../../map/painter/close-ups.ts';
import { type Shapes, shapesIn } from '../../map/painter/shapes.ts';
import { setAttribute, setText } from '../../markup/dom.ts';
import type { Spot } from './neighbour.ts';

/** The hands of a map's picture: its countries, its view and its text alternative. */
export interface Painter extends Shapes {
  view(view: View): void;
  /** Whether a view shows a country, whose place is given in map units: the insets stand in the whole picture alone. */
  shows(view: View, place: Spot): boolean;
  /** The text alternative: its name and what it says. */
  describe(title: string, text: string): void;
}

/** A painter of the picture whose ids begin with `prefix`. */
export function painterOf(svg: SVGElement, prefix: string, fetchCloseUp: FetchCloseUp): Painter {
  const shapes = shapesIn(svg, prefix);
  const showClose = closeUps(svg, fetchCloseUp);
  const write = (name: string, text: string) => {
    const element = svg.querySelector(name);
    if (element) setText(element, text);
  };
  return {
    ...shapes,
    view: (view) => {
      setAttribute(svg, 'data-view', view);
      const window = svg.querySelector('.map-window');
      if (window) setAttribute(window, 'viewBox', viewBoxOf(view));
      showClose(view);
    },
    shows: (view, { id, x, y }) => {
      const { x: left, y: top, width } = viewWindow(view);
      const inside = Math.max(Math.abs(x - left - width / 2), Math.abs(y - top - width / 2)) < width / 2;
      return view === 'world' || (inside && !svg.querySelector(`.map-inset [data-country="${id}"]`));
    },
    describe: (title, text) => {
      write('title', title);
      write('desc', text);
    },
  };
}
