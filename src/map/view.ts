import type { Rectangle } from './frame.ts';

/** Parts of the picture that can be shown alone, as on a phone. Only `world` shows the insets. */
export const VIEWS = ['world', 'europe', 'nordic-baltic', 'central', 'balkans'] as const;

export type View = (typeof VIEWS)[number];

// Squares, as the picture is: the text around it need not move. The magnifications (700 / width) are repeated as
// --map-zoom in categories.css, so that markers and names keep their size; a test compares them.
const WINDOWS: Readonly<Record<View, Rectangle>> = {
  world: { x: 0, y: 0, width: 700, height: 700 },
  europe: { x: 12, y: 0, width: 640, height: 640 },
  'nordic-baltic': { x: 175, y: 5, width: 290, height: 290 },
  central: { x: 190, y: 225, width: 280, height: 280 },
  balkans: { x: 275, y: 340, width: 200, height: 200 },
};

/** The part of the picture that a view shows, in map units. */
export function viewWindow(view: View): Rectangle {
  return WINDOWS[view];
}

/** The `viewBox` of a view: set it on `.map-window` and `data-view` on `.map`, and the picture shows that view. */
export function viewBoxOf(view: View): string {
  return boxOf(WINDOWS[view]);
}

/** What a picture of Europe alone shows, in map units. */
export const EUROPE: Rectangle = { x: 12, y: 0, width: 640, height: 560 };

/** The size of such a picture: as wide as the whole one, so that text and circles keep their size. */
export const ALONE = { width: 700, height: (700 * EUROPE.height) / EUROPE.width };

/** The `viewBox` of a view in such a picture: Europe fills it, other views show more at their sides. */
export function aloneViewBoxOf(view: View): string {
  return boxOf(view === 'world' || view === 'europe' ? EUROPE : WINDOWS[view]);
}

function boxOf({ x, y, width, height }: Rectangle): string {
  return `${x} ${y} ${width} ${height}`;
}
