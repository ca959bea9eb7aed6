import type { Rectangle } from './rectangle.ts';
import { EUROPE, VIEWS } from './view.ts';

/** What a map beside a text can show: also the Black Sea with its shores. */
export const SCENE_VIEWS = [...VIEWS, 'black-sea'] as const;

export type SceneView = (typeof SCENE_VIEWS)[number];

/** Wider than high, as the place of such a map is; Iceland is in the north. */
const SCENE_WINDOWS: Readonly<Partial<Record<SceneView, Rectangle>>> = {
  'nordic-baltic': { x: 50, y: 3, width: 425, height: 287 },
  central: { x: 175, y: 240, width: 310, height: 230 },
  balkans: { x: 265, y: 345, width: 260, height: 195 },
  'black-sea': { x: 345, y: 268, width: 303, height: 247 },
};

/** What a map beside a text shows of Europe at least, in map units. */
export function sceneWindow(view: SceneView): Rectangle {
  return SCENE_WINDOWS[view] ?? EUROPE;
}

/**
 * What it shows in a place that is `ratio` times as wide as high: the whole window in its middle, and nothing beyond what
 * is drawn, where that can be; else there is more sea in the west.
 */
export function fittedWindow(view: SceneView, ratio: number): Rectangle {
  const { x, y, width, height } = sceneWindow(view);
  const wide = Math.max(width, height * ratio);
  const high = wide / ratio;
  return {
    x: within(x + (width - wide) / 2, wide, EUROPE.x, EUROPE.x + EUROPE.width),
    y: within(y + (height - high) / 2, high, EUROPE.y, EUROPE.y + EUROPE.height),
    width: wide,
    height: high,
  };
}

/** The start of a stretch moved into another, whose end counts for more than its start. */
function within(start: number, length: number, from: number, to: number): number {
  return Math.min(Math.max(start, from), to - length);
}
