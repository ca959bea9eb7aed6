import { CATEGORIES } from '../../answers/category.ts';
import { mayNotHold } from '../../answers/marks.ts';
import { legendKeyOf, type Paint } from '../../answers/paint.ts';
import { attributes, escapeXml } from '../../markup/escape.ts';
import { toHtml } from '../../markup/html.ts';
import { ELSEWHERE, type Frame, frames, type Sheet, SIZE } from '../earth/frame.ts';
import type { Geometry } from '../earth/geometry.ts';
import { boxOf, type Rectangle } from '../earth/rectangle.ts';
import { aloneViewBoxOf, EUROPE, viewBoxOf } from '../earth/view.ts';
import { type Caption, caption } from './caption.ts';
import { at, linked, painted, placeOf } from './country-markup.ts';
import { overlays } from './overlay.ts';
import { patternId } from './painting.ts';
import { patternFor } from './pattern.ts';
import type { Lines, Picture, PictureCountry } from './picture.ts';
import { signGlyph, starGlyph } from './sign.ts';

/** The size of a picture of Europe alone: as wide as the whole one, so that text and circles keep their size. */
const ALONE = { width: SIZE, height: (SIZE * EUROPE.height) / EUROPE.width };

const NO_WORDS: Caption = { markup: '', head: 0, foot: 0, headSteps: 0, footSteps: 0 };

/**
 * What `mapSvg` writes, from a geometry that has the countries of the picture: so it can be drawn where there is no atlas.
 * @throws RangeError when `idPrefix` cannot begin an id; Error when the geometry lacks a country.
 */
export function drawnMap(picture: Picture, geometry: Geometry): string {
  const { idPrefix, view } = picture;
  if (!/^[A-Za-z][\w-]*$/.test(idPrefix)) {
    throw new RangeError(
      `idPrefix "${idPrefix}" cannot begin an id: write a letter, then letters, digits, "-" or "_"`,
    );
  }
  const words = picture.alone
    ? NO_WORDS
    : caption(picture.untitled ? { ...picture, title: '', subtitle: '' } : picture);
  const window = picture.alone
    ? { ...ALONE, viewBox: picture.window ? boxOf(picture.window) : aloneViewBoxOf(view) }
    : { width: SIZE, height: SIZE, viewBox: viewBoxOf(view) };
  // Nothing that can be clicked may be part of an image. With links, an empty image stands for the drawing, which is
  // hidden: assistive technology meets one image either way.
  const hasLinks = picture.countries.some(({ href }) => href !== undefined);
  const image = { role: 'img', ...namedBy(picture) };
  const hidden = hasLinks ? ' aria-hidden="true"' : '';
  const root = attributes({
    class: 'map',
    viewBox: `0 ${-words.head} ${SIZE} ${words.head + window.height + words.foot}`,
    ...(hasLinks ? {} : image),
    'data-view': view,
    'data-head': words.headSteps || null,
    'data-foot': words.footSteps || null,
    'data-picked': Boolean(picture.highlight?.length),
    xmlns: picture.alone ? null : 'http://www.w3.org/2000/svg', // in a page it is known
  });
  return [
    `<svg${root}>`,
    textsOf(picture),
    `<defs>${definitions(picture)}</defs>`,
    hasLinks ? `<rect${attributes({ ...image, width: SIZE, height: SIZE, fill: 'none' })}/>` : '',
    `<g${hidden}>`,
    `<svg class="map-window"${attributes(window)}>`,
    ...frames(sheetOf(picture)).map((frame) =>
      frame.id === 'main' ? mainFrame(frame, picture, geometry) : inset(frame, picture, geometry),
    ),
    elsewhere(picture, geometry),
    '</svg>',
    words.markup,
    '</g>',
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n');
}

function namedBy({ idPrefix, toldBy }: Picture): Record<string, string> {
  return toldBy
    ? { 'aria-labelledby': toldBy.label, 'aria-describedby': toldBy.description }
    : { 'aria-labelledby': `${idPrefix}-title ${idPrefix}-desc` };
}

function textsOf({ idPrefix, toldBy, title, description }: Picture): string {
  if (toldBy) return '';
  return [
    `<title id="${idPrefix}-title">${escapeXml(title)}</title>`,
    `<desc id="${idPrefix}-desc">${escapeXml(description)}</desc>`,
  ].join('\n');
}

/** The sheet that a picture is drawn on. */
export function sheetOf({ alone }: Picture): Sheet {
  return alone ? 'europe' : 'world';
}

function definitions({ idPrefix, countries, live, starred }: Picture): string {
  const single = CATEGORIES.map((category): Paint => [category]);
  const paints = [...single, ...countries.map(({ paint }) => paint), ...(live?.conflicts ?? [])];
  const patterns = new Map(paints.map((paint) => [patternId(paint, idPrefix), patternFor(paint, idPrefix)]));
  const sign = live || countries.some(mayNotHold) ? signGlyph(idPrefix) : null;
  const star = starred ? starGlyph(idPrefix) : null;
  return [...patterns.values(), sign, star]
    .map((definition) => definition && toHtml(definition, true))
    .join('');
}

function mainFrame(frame: Frame, picture: Picture, geometry: Geometry): string {
  return `${land(frame, picture, geometry)}\n${overlays(frame.id, picture, geometry)}`;
}

function inset(frame: Frame, picture: Picture, geometry: Geometry): string {
  const empty = picture.alone || !geometry.shapes.some((shape) => shape.frame === frame.id);
  if (empty || frame.id === 'main') return '';
  const content = `${land(frame, picture, geometry)}${overlays(frame.id, picture, geometry)}`;
  return box(frame.box, picture.insets?.[frame.id] ?? '', content);
}

function elsewhere(picture: Picture, geometry: Geometry): string {
  const countries = picture.countries.filter(({ id }) => geometry.placeById.get(id)?.frame === 'elsewhere');
  if (countries.length === 0 || picture.alone) return '';
  const ground = `<rect class="map-sea"${attributes({ ...ELSEWHERE })}/>`;
  const names = countries.map((country) => {
    const { x, y } = placeOf(country.id, geometry);
    return at(
      x,
      y,
      `<text class="map-listed map-fixed" x="9" y="3.5" font-size="10">${escapeXml(country.label ?? country.name)}</text>`,
    );
  });
  const content = ground + names.join('') + overlays('elsewhere', picture, geometry);
  return box(ELSEWHERE, picture.insets?.elsewhere ?? '', content);
}

function box(rectangle: Rectangle, title: string, content: string): string {
  const { x, y, width, height } = rectangle;
  const text = at(
    x + 5,
    y + 4,
    `<text class="map-inset-title map-fixed" y="8.5" font-size="9.5">${escapeXml(title)}</text>`,
  );
  const inside = attributes({ ...rectangle, viewBox: `${x} ${y} ${width} ${height}` });
  const edge = `<rect class="map-inset-edge"${attributes({ ...rectangle })}/>`;
  return `<g class="map-inset"><svg${inside}>${content}${text}</svg>${edge}</g>`;
}

function land(frame: Frame, picture: Picture, geometry: Geometry): string {
  const own = frame.id === 'main' ? picture.lines : undefined;
  const { transform, land, shapes: lines } = own ?? linesIn(frame, geometry);
  const shapes = Object.entries(lines)
    .map(([id, d]) => ({ d, country: countryOf(id, picture) }))
    // A wide outline is drawn over its neighbours.
    .sort((a, b) => Number(outlined(a.country, picture)) - Number(outlined(b.country, picture)))
    .map(({ country, d }) => linked(country, `<path${painted(country, picture)} d="${d}"/>`));
  return (
    `<rect class="map-sea"${attributes({ ...frame.box })}/>` +
    `<g${attributes({ transform: transform || null })}><path class="map-land" d="${land}"/>\n` +
    `<g class="map-shapes">\n${shapes.join('\n')}\n</g></g>`
  );
}

/** The lines of a frame in a geometry. */
export function linesIn(frame: Frame, { shapes, landByFrame }: Geometry): Lines {
  return {
    transform: gridScale(frame) ?? '',
    land: landByFrame.get(frame.id) ?? '',
    shapes: Object.fromEntries(
      shapes.filter((shape) => shape.frame === frame.id).map(({ id, d }) => [id, d]),
    ),
  };
}

function outlined(country: PictureCountry, { highlight = [] }: Picture): boolean {
  return legendKeyOf(country.paint) === 'host' || highlight.includes(country.id);
}

/** From the steps of a frame's grid, in which its paths are written, to map units. */
export function gridScale({ grid }: Pick<Frame, 'grid'>): string | null {
  return grid === 1 ? null : `scale(${Math.round(1e5 / grid) / 1e5})`;
}

function countryOf(id: string, picture: Picture): PictureCountry {
  const country = picture.countries.find((candidate) => candidate.id === id);
  if (!country) throw new Error(`${id} is not in the picture`);
  return country;
}
