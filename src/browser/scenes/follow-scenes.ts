import { marksAmong } from '../../answers/marks.ts';
import { seenLines } from '../../answers/scene-line.ts';
import { sceneLegendItem } from '../../map/beside/scene-legend-item.ts';
import { isSeen, type SceneData, type ScenePlaces } from '../../map/data/scene-data.ts';
import { sharedMarkSwatch } from '../../map/drawing/mark-swatch.ts';
import { sharedSwatch } from '../../map/drawing/shared-swatch.ts';
import { boxOf, fittedWindow } from '../../map/earth/view.ts';
import { shapesIn } from '../../map/painter/shapes.ts';
import { fill, setAttribute, setText } from '../../markup/dom.ts';
import { element } from '../../markup/element.ts';
import type { Guard } from '../../markup/enhancement.ts';
import type { Mark } from '../../record/earning.ts';
import { partsOf } from '../map/parts.ts';
import { joinNames } from './join-names.ts';
import { placeNames } from './place-names.ts';
import { readScenes } from './read-scenes.ts';

const PREFIX = 'scenes';
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
  const svg = parts.picture.querySelector('svg');
  const window = svg?.querySelector('.map-window');
  if (!picture || !svg || !window) throw new Error('no map');
  const shapes = shapesIn(picture, PREFIX);
  const places = JSON.parse(root.dataset.places ?? '') as ScenePlaces;
  const markNames = JSON.parse(root.dataset.markNames ?? '') as Record<Mark, string>;
  const showNames = placeNames(svg);
  let current: SceneData | undefined;

  /** Shows the view of a scene in a place of this size, in CSS pixels. */
  function fitTo(data: SceneData, wide: number, high: number): void {
    if (!svg || !window || wide === 0 || high === 0) return;
    const height = (WIDTH * high) / wide;
    const shown = fittedWindow(data.view, wide / high);
    setAttribute(svg, 'viewBox', `0 0 ${WIDTH} ${height}`);
    setAttribute(window, 'height', String(height));
    setAttribute(window, 'viewBox', boxOf(shown));
    svg.style.setProperty('--map-zoom', String(WIDTH / shown.width));
    const letters = wide >= LARGE ? 1.3 : 1.1;
    svg.style.setProperty('--letters', String(letters));
    showNames(shown, { pixels: wide / shown.width, letters, about: data.highlight });

    const seen = Object.keys(data.paints).filter((id) => isSeen(places, id, shown, data.view));
    const lines = seenLines(
      data.legend,
      seen.flatMap((id) => (data.paints[id] ? [data.paints[id]] : [])),
    );
    const marks = marksAmong(seen.map((id) => ({ marks: data.marks[id] ?? [] })));
    fill(
      parts.legend,
      ...lines.map((line) => sceneLegendItem(line, sharedSwatch(line.paint, PREFIX))),
      ...marks.map((mark) =>
        element('li', { class: 'badge of-mark' }, sharedMarkSwatch(mark, PREFIX), ` ${markNames[mark]}`),
      ),
    );
  }

  const place = parts.picture;
  const refit = () => {
    if (current) fitTo(current, place.clientWidth, place.clientHeight);
  };

  readScenes(root, guard, (data: SceneData) => {
    for (const [id, paint] of Object.entries(data.paints)) {
      shapes.paint(id, paint);
      shapes.mark(id, data.marks[id] ?? []);
      shapes.flag(id, 'data-highlight', data.highlight.includes(id));
      shapes.flag(id, 'data-dim', data.about.length > 0 && !data.about.includes(id));
    }
    for (const id of data.highlight) shapes.raise(id);
    for (const far of root.querySelectorAll<HTMLElement>('[data-far]'))
      far.toggleAttribute('data-current', data.highlight.includes(far.dataset.far ?? ''));
    root.toggleAttribute('data-part-of-europe', data.view !== 'europe' && data.view !== 'world');
    setAttribute(svg, 'data-view', data.view);
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
    refit();
  });
  new ResizeObserver(guard(refit)).observe(place);
  joinNames(root, picture, guard, (id, on) => {
    shapes.flag(id, 'data-cursor', on);
    if (on) shapes.raise(id);
    root.querySelector(`[data-far="${id}"]`)?.toggleAttribute('data-cursor', on);
  });
}
