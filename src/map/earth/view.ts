import { boxOf, type Rectangle } from './rectangle.ts';

// Squares, as the picture is: the text around it need not move.
/** Left, top and side. */
const WINDOWS = {
  world: [0, 0, 700],
  europe: [12, 0, 640],
  'nordic-baltic': [175, 5, 290],
  central: [190, 225, 280],
  balkans: [275, 340, 200],
} as const;

/** A part of the picture that can be shown alone, as on a phone. Only `world` shows the insets. */
export type View = keyof typeof WINDOWS;
/** A part of Europe, shown larger. */
export type NearView = Exclude<View, 'world' | 'europe'>;

export const VIEWS = Object.keys(WINDOWS) as readonly View[];

/** The part of the picture that a view shows, in map units. */
export function viewWindow(view: View): Rectangle {
  const [x, y, side] = WINDOWS[view];
  return { x, y, width: side, height: side };
}

/** How much a view magnifies: markers and names are drawn as much smaller, and so keep their size. */
export function zoomOf(view: View): number {
  return viewWindow('world').width / viewWindow(view).width;
}

/** The `viewBox` of a view: set it on `.map-window` and `data-view` on `.map`, and the picture shows that view. */
export function viewBoxOf(view: View): string {
  return boxOf(viewWindow(view));
}

/** What a picture of Europe alone shows, in map units. */
export const EUROPE: Rectangle = { x: 12, y: 0, width: 640, height: 560 };

/** The `viewBox` of a view in such a picture: Europe fills it, other views show more at their sides. */
export function aloneViewBoxOf(view: View): string {
  return boxOf(isNear(view) ? viewWindow(view) : EUROPE);
}

/** Whether a view shows a part of Europe, and that larger. */
export function isNear(view: View): view is NearView {
  return view !== 'world' && view !== 'europe';
}

export const NEAR_VIEWS: readonly NearView[] = VIEWS.filter(isNear);
