import { mayNotHold } from '../../answers/marks.ts';
import { attributes } from '../../markup/escape.ts';
import { toHtml } from '../../markup/html.ts';
import { type Frame, frames } from '../earth/frame.ts';
import { mapGeometry } from '../earth/geometry.ts';
import { boxOf } from '../earth/rectangle.ts';
import { type SceneView, sceneWindow } from '../earth/scene-view.ts';
import { EUROPE } from '../earth/view.ts';
import { linesIn } from './drawn-map.ts';
import { painting } from './painting.ts';
import type { Lines, PictureCountry } from './picture.ts';
import { circleRadius, signUse } from './sign.ts';

/** Square map units: what is smaller cannot be seen in so small a picture. */
const CIRCLED = 400;

/** A map of Europe as plain data, in the shapes and patterns of others of its page. */
export interface SmallPicture {
  /** Of `mapShapes`. */
  shapesPrefix: string;
  /** Of a displayed picture of the page, which has the patterns and the sign. */
  patternPrefix: string;
  /** The text alternative. */
  description: string;
  view: SceneView;
  countries: readonly PictureCountry[];
  /** Outlined countries; ISO3. */
  highlight: readonly string[];
  /** Those of the shapes, where they are finer than those of Europe. */
  lines?: Lines | undefined;
}

/** Every shape of Europe once, as content of `<defs>`: `smallMap` draws with them, by the same lines. */
export function mapShapes(
  countries: readonly PictureCountry[],
  shapesPrefix: string,
  lines: Lines = linesOfEurope(countries),
): string {
  const land = { id: `${shapesPrefix}-land`, class: 'map-land', d: lines.land };
  return [
    `<path${attributes(land)}/>`,
    ...Object.entries(lines.shapes).map(
      ([id, d]) => `<path class="map-shape"${attributes({ id: `${shapesPrefix}-${id}`, d })}/>`,
    ),
  ].join('\n');
}

function linesOfEurope(countries: readonly PictureCountry[]): Lines {
  const [main] = frames('europe') as [Frame];
  return linesIn(main, mapGeometry(countries, 'europe'));
}

/** A map of Europe without words, which repeats no geometry. It wants a parent with the class `map-box`. */
export function smallMap(picture: SmallPicture): string {
  const { shapesPrefix, patternPrefix, description, view, countries, highlight } = picture;
  const { placeById } = mapGeometry(countries, 'europe');
  const { shapes, transform } = picture.lines ?? linesOfEurope(countries);
  const outlined = ({ id }: PictureCountry) => Number(highlight.includes(id));
  const inOrder = countries.toSorted((a, b) => outlined(a) - outlined(b));
  const dress = ({ id, paint }: PictureCountry) => ({
    ...painting(paint, patternPrefix),
    'data-highlight': highlight.includes(id),
  });
  const uses = inOrder
    .filter(({ id }) => id in shapes)
    .map((country) => `<use${attributes({ href: `#${shapesPrefix}-${country.id}`, ...dress(country) })}/>`);
  const circles = inOrder.flatMap((country) => {
    const place = placeById.get(country.id);
    if (!place?.marker || place.frame !== 'main' || place.area >= CIRCLED) return [];
    const at = attributes({ transform: `translate(${place.x} ${place.y})` });
    return [
      `<g${at}><g class="map-circle map-fixed"><circle${attributes({ ...dress(country), r: circleRadius(mayNotHold(country)) })}/></g></g>`,
    ];
  });
  const signs = inOrder.filter(mayNotHold).flatMap(({ id }) => {
    const place = placeById.get(id);
    if (place?.frame !== 'main') return [];
    const at = attributes({ transform: `translate(${place.x} ${place.y})` });
    return [`<g${at}><g class="map-fixed">${toHtml(signUse(patternPrefix), true)}</g></g>`];
  });
  const root = attributes({
    class: 'map',
    viewBox: boxOf(sceneWindow(view)),
    'data-view': view,
    'data-picked': highlight.length > 0,
    role: 'img',
    'aria-label': description,
  });
  return [
    `<svg${root}><rect class="map-sea"${attributes({ ...EUROPE })}/><g${attributes({ transform })}><use href="#${shapesPrefix}-land"/>`,
    `<g class="map-shapes">${uses.join('')}</g></g><g class="map-markers">${circles.join('')}</g><g class="map-signs">${signs.join('')}</g></svg>`,
  ].join('\n');
}
