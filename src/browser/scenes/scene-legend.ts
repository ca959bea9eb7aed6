import { mayNotHold, namesUnder } from '../../answers/marks.ts';
import { seenLines } from '../../answers/scene-line.ts';
import { namesNote } from '../../map/beside/legend-item.ts';
import { sceneLegendItem } from '../../map/beside/scene-legend-item.ts';
import {
  isMarkSeen,
  isPart,
  isSeen,
  SCENES_PREFIX,
  type SceneData,
  type ScenePlaces,
} from '../../map/data/scene-data.ts';
import { sharedSwatch } from '../../map/drawing/shared-swatch.ts';
import type { MarkupElement } from '../../markup/element.ts';
import { shownWindow } from './shown-window.ts';

/** The legend of a scene where its map has the place that it has now: it is of what is on view there. */
export interface SceneLegend {
  items(data: SceneData): MarkupElement[];
  /** Whether a sign is on view: what it means stands under the title, in a place that is always kept. */
  isSigned(data: SceneData): boolean;
}

/** `place` holds the map, and the names of the countries. Throws when the page is not as expected. */
export function sceneLegend(root: HTMLElement, place: Element): SceneLegend {
  const places = JSON.parse(root.dataset.places ?? '') as ScenePlaces;
  const notOwn = root.dataset.notOwn ?? '';

  const nameOf = (id: string) => place.querySelector(`[data-named=${id}]`)?.textContent ?? id;

  function seenIn(data: SceneData): (id: string) => boolean {
    const shown = shownWindow(place, data);
    return (id) => isSeen(places, id, shown, data.view);
  }

  /** Whether a country on view is drawn or listed: a phone lists those beyond the map only where a scene is about them. */
  function isShown(id: string): boolean {
    const listed = root.querySelector(`[data-far="${id}"]`);
    return !listed || listed.getClientRects().length > 0;
  }

  function items(data: SceneData): MarkupElement[] {
    const { paints, marks, legend, view } = data;
    const seen = Object.keys(paints).filter(seenIn(data));
    const seenPaints = seen.flatMap((id) => (paints[id] ? [paints[id]] : []));
    const lines = seenLines(legend, seenPaints, { isPart: isPart(view) });
    const named = seen.filter(isShown).map((id) => ({ name: nameOf(id), marks: marks[id] }));
    const names = namesUnder('not-own-words', named);
    return [
      ...lines.map((line) => sceneLegendItem(line, sharedSwatch(line.paint, SCENES_PREFIX))),
      ...(names.length > 0 ? [namesNote(notOwn, 'not-own-words', names)] : []),
    ];
  }

  function isSigned(data: SceneData): boolean {
    const shown = shownWindow(place, data);
    return Object.entries(data.marks).some(
      ([id, marks]) => mayNotHold({ marks }) && isMarkSeen(places, id, shown, data.view) && isShown(id),
    );
  }

  return { items, isSigned };
}
