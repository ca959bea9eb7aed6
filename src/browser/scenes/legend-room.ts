import type { SceneData } from '../../map/data/scene-data.ts';
import { fill } from '../../markup/dom.ts';
import type { MarkupElement } from '../../markup/element.ts';
import type { Parts } from '../map/parts.ts';
import { listFar } from './far-list.ts';
import { BESIDE } from './read-scenes.ts';
import { shownWindow } from './shown-window.ts';

/** The room of the legend beside its map. */
export interface LegendRoom {
  /** Keeps the room that the longest legend of all scenes needs, so that the map stays as it is from scene to scene. */
  reserve(all: readonly SceneData[]): void;
  /** On a phone the legend stands under the map or beside it, whichever leaves more of the map. */
  arrange(data: SceneData): void;
}

/** `figure` holds map and legend; `items` are those of a scene, in the place that the map has now. */
export function legendRoom(
  root: HTMLElement,
  { picture: place, legend }: Parts,
  figure: HTMLElement,
  items: (data: SceneData) => MarkupElement[],
): LegendRoom {
  const farList = root.querySelector<HTMLElement>('.scenes-far');

  function reserve(all: readonly SceneData[]): void {
    const probe = legend.cloneNode() as HTMLElement;
    probe.removeAttribute('data-part');
    probe.classList.add('legend-probe');
    probe.style.inlineSize = `${legend.clientWidth}px`;
    legend.after(probe);
    let [high, far] = [0, 0];
    for (const data of all) {
      listFar(root, data);
      fill(probe, ...items(data));
      high = Math.max(high, probe.offsetHeight);
      far = Math.max(far, farList?.offsetHeight ?? 0);
    }
    probe.remove();
    figure.style.setProperty('--legend-high', `${high}px`);
    figure.style.setProperty('--far-high', `${far}px`);
  }

  function arrange(data: SceneData): void {
    if (BESIDE.matches) return;
    const scales = (['under', 'beside'] as const).map((where) => {
      root.dataset.legend = where;
      fill(legend, ...items(data));
      const isWhole = figure.scrollHeight <= figure.clientHeight + 1;
      return { where, scale: isWhole ? place.clientWidth / shownWindow(place, data).width : 0 };
    });
    const [best] = scales.toSorted((a, b) => b.scale - a.scale);
    if (best) root.dataset.legend = best.where;
  }

  return { reserve, arrange };
}
