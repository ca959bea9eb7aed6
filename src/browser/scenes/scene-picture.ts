import { SCENES_PREFIX, type SceneData } from '../../map/data/scene-data.ts';
import { boxOf } from '../../map/earth/rectangle.ts';
import { type Shapes, shapesIn } from '../../map/painter/shapes.ts';
import { setAttribute, setText } from '../../markup/dom.ts';
import { placeNames } from './place-names.ts';
import { shownWindow } from './shown-window.ts';

/** The width of the picture in map units. */
const WIDTH = 700;
/** From this width on, in CSS pixels, names are larger. */
const LARGE = 520;

/** The map beside a text. */
export interface ScenePicture {
  shapes: Shapes;
  /** Colours it, and says what it shows. */
  paint(data: SceneData): void;
  /** Makes it fill the place that it has now, which must have an area, with the names that have room there. */
  fitPlace(data: SceneData): void;
}

/** The map in `place`; swatches stand elsewhere in `figure`. Throws when the page is not as expected. */
export function scenePicture(figure: Element, place: Element): ScenePicture {
  const [svg, window] = drawnIn(place);
  const shapes = shapesIn(figure, SCENES_PREFIX);
  const showNames = placeNames(svg);

  function say(name: 'title' | 'desc', text: string): void {
    const told = svg.querySelector(name);
    if (told) setText(told, text);
  }

  function paint({ paints, marks, highlight, view, title, description }: SceneData): void {
    for (const [id, paint] of Object.entries(paints)) {
      shapes.paint(id, paint);
      shapes.mark(id, marks[id] ?? []);
      shapes.flag(id, 'data-highlight', highlight.includes(id));
    }
    for (const id of highlight) shapes.raise(id);
    setAttribute(svg, 'data-view', view);
    svg.toggleAttribute('data-picked', highlight.length > 0);
    say('title', title);
    say('desc', description);
  }

  function fitPlace(data: SceneData): void {
    const [wide, high] = [place.clientWidth, place.clientHeight];
    const height = (WIDTH * high) / wide;
    const shown = shownWindow(place, data);
    setAttribute(svg, 'viewBox', `0 0 ${WIDTH} ${height}`);
    setAttribute(window, 'height', String(height));
    setAttribute(window, 'viewBox', boxOf(shown));
    svg.style.setProperty('--map-zoom', String(WIDTH / shown.width));
    svg.style.setProperty('--map-scale', String(WIDTH / wide));
    const letters = wide >= LARGE ? 1.3 : 1.1;
    svg.style.setProperty('--letters', String(letters));
    showNames(shown, { pixels: wide / shown.width, letters, about: data.highlight });
  }

  return { shapes, paint, fitPlace };
}

function drawnIn(place: Element): [svg: SVGSVGElement, window: Element] {
  const svg = place.querySelector<SVGSVGElement>('svg');
  const window = svg?.querySelector('.map-window');
  if (!svg || !window) throw new Error('no map');
  return [svg, window];
}
