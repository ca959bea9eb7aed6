import type { SceneLine } from '../../answers/scene-line.ts';
import type { Rectangle } from '../earth/frame.ts';
import type { SceneView } from '../earth/view.ts';
import type { StepData } from './step-data.ts';

/** Begins the ids of the patterns that all maps beside a text share. */
export const SCENES_PREFIX = 'scenes';

/** What the map shows while a scene of a text is read, as JSON on the scene. */
export interface SceneData extends Omit<StepData, 'view' | 'legend'> {
  view: SceneView;
  /** Of all colours that it knows; those on view are shown, and counted where all countries are. */
  legend: readonly SceneLine[];
  /** The text alternative of the map. */
  description: string;
}

/** Where the countries of the picture are, in map units; those that no frame shows are not in it. */
export type ScenePlaces = Readonly<Record<string, readonly [x: number, y: number]>>;

/** Whether a view shows a part of Europe alone. */
export function isPart(view: SceneView): boolean {
  return view !== 'europe' && view !== 'world';
}

/** Whether a country is on view: one beyond the map is, where the map shows all of Europe and lists it. */
export function isSeen(places: ScenePlaces, id: string, window: Rectangle, view: SceneView): boolean {
  const place = places[id];
  if (!place) return !isPart(view);
  const [x, y] = place;
  return x >= window.x && x <= window.x + window.width && y >= window.y && y <= window.y + window.height;
}
