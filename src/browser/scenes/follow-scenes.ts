import { mayNotHold, namesUnder } from '../../answers/marks.ts';
import { seenLines } from '../../answers/scene-line.ts';
import { namesNote } from '../../map/beside/legend-item.ts';
import { sceneLegendItem } from '../../map/beside/scene-legend-item.ts';
import {
  isPart,
  isSeen,
  SCENES_PREFIX,
  type SceneData,
  type ScenePlaces,
} from '../../map/data/scene-data.ts';
import { sharedSwatch } from '../../map/drawing/shared-swatch.ts';
import type { Rectangle } from '../../map/earth/frame.ts';
import { boxOf, fittedWindow } from '../../map/earth/view.ts';
import { shapesIn } from '../../map/painter/shapes.ts';
import { fill, setAttribute, setText } from '../../markup/dom.ts';
import type { MarkupElement } from '../../markup/element.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { partsOf } from '../map/parts.ts';
import { joinNames } from './join-names.ts';
import { placeNames } from './place-names.ts';
import { BESIDE, leadDataOf, readScenes, sceneDataOf } from './read-scenes.ts';

/** The width of the picture in map units. */
const WIDTH = 700;
/** From this width on, in CSS pixels, names are larger. */
const LARGE = 520;

/**
 * One map that stays while scenes of a text pass it: the scene at the line of reading, or that with the focus, says what it
 * shows. The map fills its place; legend and names are of what is on view there. A change is announced once. Throws when
 * the page is not as expected.
 */
export function followScenes(root: HTMLElement, guard: Guard): void {
  const parts = partsOf(root);
  const picture = parts.picture.closest<HTMLElement>('figure');
  const svg = parts.picture.querySelector<SVGSVGElement>('svg');
  const window = svg?.querySelector('.map-window');
  if (!picture || !svg || !window) throw new Error('no map');
  const shapes = shapesIn(picture, SCENES_PREFIX);
  const places = JSON.parse(root.dataset.places ?? '') as ScenePlaces;
  const notOwn = root.dataset.notOwn ?? '';
  const showNames = placeNames(svg);
  const all = [leadDataOf<SceneData>(root), ...sceneDataOf<SceneData>(root)];
  let current: SceneData | undefined;

  const place = parts.picture;
  const { legend } = parts;
  const farList = root.querySelector<HTMLElement>('.scenes-far');

  /** What a scene shows where its map has the place that it has now. */
  function shownBy({ view }: SceneData): Rectangle {
    return fittedWindow(view, place.clientWidth / Math.max(1, place.clientHeight));
  }

  const nameOf = (id: string) => svg.querySelector(`[data-named=${id}]`)?.textContent ?? id;

  function legendItems(data: SceneData): MarkupElement[] {
    const shown = shownBy(data);
    const seen = Object.keys(data.paints).filter((id) => isSeen(places, id, shown, data.view));
    const lines = seenLines(
      data.legend,
      seen.flatMap((id) => (data.paints[id] ? [data.paints[id]] : [])),
      { isPart: isPart(data.view) },
    );
    const names = namesUnder(
      'not-own-words',
      seen.filter(isShown).map((id) => ({ name: nameOf(id), marks: data.marks[id] })),
    );
    return [
      ...lines.map((line) => sceneLegendItem(line, sharedSwatch(line.paint, SCENES_PREFIX))),
      ...(names.length > 0 ? [namesNote(notOwn, 'not-own-words', names)] : []),
    ];
  }

  /** Whether a sign is on view: what it means stands under the title, in a place that is always kept. */
  function isSigned(data: SceneData): boolean {
    const shown = shownBy(data);
    return Object.entries(data.marks).some(
      ([id, marks]) => mayNotHold({ marks }) && isSeen(places, id, shown, data.view) && isShown(id),
    );
  }

  /** Whether a country on view is drawn or listed: a phone lists those beyond the map only where a scene is about them. */
  function isShown(id: string): boolean {
    const listed = root.querySelector(`[data-far="${id}"]`);
    return !listed || listed.getClientRects().length > 0;
  }

  function listFar({ highlight, view }: SceneData): void {
    for (const far of root.querySelectorAll<HTMLElement>('[data-far]'))
      far.toggleAttribute('data-current', highlight.includes(far.dataset.far ?? ''));
    root.toggleAttribute('data-part-of-europe', isPart(view));
  }

  /** Keeps the room that the longest legend needs, so that the map stays as it is from scene to scene. */
  function reserve(): void {
    const probe = legend.cloneNode() as HTMLElement;
    probe.removeAttribute('data-part');
    probe.classList.add('legend-probe');
    probe.style.inlineSize = `${legend.clientWidth}px`;
    legend.after(probe);
    let [high, far] = [0, 0];
    for (const data of all) {
      listFar(data);
      fill(probe, ...legendItems(data));
      high = Math.max(high, probe.offsetHeight);
      far = Math.max(far, farList?.offsetHeight ?? 0);
    }
    probe.remove();
    picture?.style.setProperty('--legend-high', `${high}px`);
    picture?.style.setProperty('--far-high', `${far}px`);
    if (current) listFar(current);
  }

  /** On a phone the legend stands under the map or beside it, whichever leaves more of the map. */
  function arrange(data: SceneData): void {
    if (!picture || BESIDE.matches) return;
    const scales = (['under', 'beside'] as const).map((where) => {
      root.dataset.legend = where;
      fill(legend, ...legendItems(data));
      const isWhole = picture.scrollHeight <= picture.clientHeight + 1;
      return { where, scale: isWhole ? place.clientWidth / shownBy(data).width : 0 };
    });
    const [best] = scales.toSorted((a, b) => b.scale - a.scale);
    if (best) root.dataset.legend = best.where;
  }

  function fitTo(data: SceneData): void {
    arrange(data);
    const [wide, high] = [place.clientWidth, place.clientHeight];
    if (!svg || !window || wide === 0 || high === 0) return;
    const height = (WIDTH * high) / wide;
    const shown = shownBy(data);
    setAttribute(svg, 'viewBox', `0 0 ${WIDTH} ${height}`);
    setAttribute(window, 'height', String(height));
    setAttribute(window, 'viewBox', boxOf(shown));
    svg.style.setProperty('--map-zoom', String(WIDTH / shown.width));
    svg.style.setProperty('--map-scale', String(WIDTH / wide));
    const letters = wide >= LARGE ? 1.3 : 1.1;
    svg.style.setProperty('--letters', String(letters));
    showNames(shown, { pixels: wide / shown.width, letters, about: data.highlight });
    fill(legend, ...legendItems(data));
    parts.sign.toggleAttribute('data-idle', !isSigned(data));
  }

  reserve();
  readScenes(root, guard, (data: SceneData) => {
    for (const [id, paint] of Object.entries(data.paints)) {
      shapes.paint(id, paint);
      shapes.mark(id, data.marks[id] ?? []);
      shapes.flag(id, 'data-highlight', data.highlight.includes(id));
    }
    for (const id of data.highlight) shapes.raise(id);
    listFar(data);
    setAttribute(svg, 'data-view', data.view);
    svg.toggleAttribute('data-picked', data.highlight.length > 0);
    for (const [name, text] of [
      ['title', data.title],
      ['desc', data.description],
    ] as const) {
      const told = svg.querySelector(name);
      if (told) setText(told, text);
    }
    setText(parts.heading, data.title);
    setText(parts['stop-name'], data.subtitle);
    if (current) setText(parts.live, `${data.title}. ${data.description}`);
    current = data;
    fitTo(data);
  });
  let [knownWide, knownHigh] = [picture.clientWidth, picture.clientHeight];
  const resize = guard(() => {
    const { clientWidth, clientHeight } = picture;
    if (clientWidth !== knownWide || clientHeight !== knownHigh) reserve();
    [knownWide, knownHigh] = [clientWidth, clientHeight];
    if (current) fitTo(current);
  });
  const observer = new ResizeObserver(resize);
  observer.observe(picture);
  observer.observe(place);
  joinNames(root, picture, guard, (id, on) => {
    shapes.flag(id, 'data-cursor', on);
    if (on) shapes.raise(id);
    root.querySelector(`[data-far="${id}"]`)?.toggleAttribute('data-cursor', on);
  });
}
