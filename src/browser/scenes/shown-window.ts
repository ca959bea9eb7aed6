import type { SceneData } from '../../map/data/scene-data.ts';
import type { Rectangle } from '../../map/earth/rectangle.ts';
import { fittedWindow } from '../../map/earth/scene-view.ts';

/** What a scene shows, in map units, where its map has the place that it has now. */
export function shownWindow(place: Element, { view }: SceneData): Rectangle {
  return fittedWindow(view, place.clientWidth / Math.max(1, place.clientHeight));
}
