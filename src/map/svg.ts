import { caption, type Words } from './caption.ts';
import { MAP_CATEGORIES, MARKS, type MapCategory, type Mark } from './category.ts';
import { ELSEWHERE, type Frame, frames, type Rectangle, SIZE } from './frame.ts';
import { type Geometry, type MapCountry, mapGeometry, type Place } from './geometry.ts';
import { markId } from './mark-id.ts';
import { placeMarks } from './mark-place.ts';
import { markGlyph } from './marks.ts';
import { GRID } from './outline.ts';
import { paintOf, patternId, readingsOf } from './paint.ts';
import { patternFor } from './pattern.ts';
import { type View, viewBoxOf } from './view.ts';
import { attributes, escapeXml } from './xml.ts';

/** One country as the picture shows it. */
export interface PictureCountry extends MapCountry {
  name: string;
  /** The name as written on the map, where it differs from `name`. */
  label?: string | undefined;
  category: MapCategory;
  /** Where its words conflict: the positions that they allow, two or more. Painted instead of `category`. */
  readings?: readonly MapCategory[] | undefined;
  marks?: readonly Mark[] | undefined;
  /** Makes its shape and circle links for mouse and touch; keyboards have the table beside the map. */
  href?: string | undefined;
}

/** A map as plain data. */
export interface Picture extends Words {
  /** Begins every id in the markup: an XML name, different for each picture of a page. */
  idPrefix: string;
  /** The text alternative: one sentence with the counts and the date. */
  description: string;
  view: View;
  countries: readonly PictureCountry[];
  /** Outlined countries; ISO3. */
  highlight?: readonly string[] | undefined;
  /** Sets of conflicting readings that a script may paint later: their patterns are written too. */
  pairs?: readonly (readonly MapCategory[])[] | undefined;
  /** Writes what a script needs to change it later: every mark's glyph and a place for marks in every country. */
  live?: boolean | undefined;
  /** A style sheet to put inside, for a picture that is a file of its own (a page's policy would refuse it). */
  css?: string | undefined;
}

const INSET_CAPTIONS: Readonly<Record<Exclude<Frame['id'], 'main'> | 'elsewhere', string>> = {
  'north-america': 'North America',
  'east-asia': 'East Asia',
  oceania: 'Oceania',
  elsewhere: 'Elsewhere',
};

// CSS pixels. A visible circle stands for shapes smaller than the first area (square map units); on narrow screens
// also for those smaller than the second. The finger's target is 24 px wide at 320 px, if no neighbour is nearer.
const CIRCLE = 4.5;
// A pattern is as fine in a circle as this says, and so is still seen as one.
const FINENESS = 0.4;
const ALWAYS_CIRCLED = 60;
const NARROW_CIRCLED = 400;
const TARGET = (12 * SIZE) / 320;

// Names: the classes that names too long for their shape at 700 px get, and how much larger the shape, or smaller the
// letter, is where the style sheet shows them: in a picture of 1050 px or more, in a view that magnifies.
const LETTER = 5.6;
const NAME_SIZES = [
  { className: '', larger: 1 },
  { className: ' map-name-large', larger: 1.54 },
  { className: ' map-name-zoomed', larger: 2.4 },
];

/**
 * The SVG of a map, complete without script or style sheet rules of a page beside `categories.css`. It wants a parent
 * with the class `map-box`, by whose width text and circles keep their size in CSS pixels.
 *
 * To recolour a country, set the attributes of `paintOf` on every `[data-country][data-category]` of its code; to
 * change the view, see `viewBoxOf`.
 * @throws Error when a country can be drawn nowhere (`mapGeometry`); RangeError when `idPrefix` cannot begin an id.
 */
export function mapSvg(picture: Picture): string {
  const { idPrefix, view } = picture;
  if (!/^[A-Za-z][\w-]*$/.test(idPrefix)) {
    throw new RangeError(
      `idPrefix "${idPrefix}" cannot begin an id: write a letter, then letters, digits, "-" or "_"`,
    );
  }
  const geometry = mapGeometry(picture.countries);
  const words = caption(picture);
  // Nothing that can be clicked may be part of an image. With links, an empty image stands for the drawing, which is
  // hidden: assistive technology meets one image either way.
  const hasLinks = picture.countries.some(({ href }) => href !== undefined);
  const image = { role: 'img', 'aria-labelledby': `${idPrefix}-title ${idPrefix}-desc` };
  const hidden = hasLinks ? ' aria-hidden="true"' : '';
  const root = attributes({
    class: 'map',
    viewBox: `0 ${-words.head} ${SIZE} ${words.head + SIZE + words.foot}`,
    ...(hasLinks ? {} : image),
    'data-view': view,
    'data-head': words.headSteps,
    'data-foot': words.footSteps,
    xmlns: 'http://www.w3.org/2000/svg',
  });
  return [
    `<svg${root}>`,
    `<title id="${idPrefix}-title">${escapeXml(picture.title)}</title>`,
    `<desc id="${idPrefix}-desc">${escapeXml(picture.description)}</desc>`,
    picture.css === undefined ? '' : `<style>${escapeXml(picture.css)}</style>`,
    `<defs>${definitions(picture)}</defs>`,
    hasLinks ? `<rect${attributes({ ...image, width: SIZE, height: SIZE, fill: 'none' })}/>` : '',
    `<g${hidden}>`,
    `<svg class="map-window" width="${SIZE}" height="${SIZE}" viewBox="${viewBoxOf(view)}">`,
    ...frames().map((frame) =>
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

function definitions({ idPrefix, countries, live, pairs = [] }: Picture): string {
  const positions = [...MAP_CATEGORIES, ...countries.map(({ readings }) => readings ?? []), ...pairs].filter(
    (position) => position.length > 0,
  );
  const byId = new Map(
    positions.map((position) => [patternId(position, idPrefix), patternFor(position, idPrefix)]),
  );
  const marks = MARKS.filter((mark) => live || countries.some((country) => country.marks?.includes(mark)));
  return [...byId.values(), ...marks.map((mark) => markGlyph(mark, idPrefix))].join('');
}

function mainFrame(frame: Frame, picture: Picture, geometry: Geometry): string {
  return `${land(frame, picture, geometry)}\n${overlays(frame.id, picture, geometry)}`;
}

function inset(frame: Frame, picture: Picture, geometry: Geometry): string {
  if (!geometry.shapes.some((shape) => shape.frame === frame.id) || frame.id === 'main') return '';
  const content = `${land(frame, picture, geometry)}${overlays(frame.id, picture, geometry)}`;
  return box(frame.box, INSET_CAPTIONS[frame.id], content);
}

function elsewhere(picture: Picture, geometry: Geometry): string {
  const countries = picture.countries.filter(({ id }) => geometry.placeById.get(id)?.frame === 'elsewhere');
  if (countries.length === 0) return '';
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
  return box(ELSEWHERE, INSET_CAPTIONS.elsewhere, content);
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
  const shapes = geometry.shapes
    .filter((shape) => shape.frame === frame.id)
    .map((shape) => ({ ...shape, country: countryOf(shape.id, picture) }))
    // A wide outline is drawn over its neighbours.
    .sort((a, b) => Number(outlined(a.country, picture)) - Number(outlined(b.country, picture)))
    .map(({ country, d }) => linked(country, `<path${painted(country, picture)} d="${d}"/>`));
  return (
    `<rect class="map-sea"${attributes({ ...frame.box })}/>` +
    `<g transform="scale(${scale()})"><path class="map-land" d="${geometry.landByFrame.get(frame.id) ?? ''}"/>\n` +
    `<g class="map-shapes">\n${shapes.join('\n')}\n</g></g>`
  );
}

function outlined(country: PictureCountry, { highlight = [] }: Picture): boolean {
  return country.category === 'host' || highlight.includes(country.id);
}

function painted(country: PictureCountry, { idPrefix, highlight = [] }: Picture): string {
  const readings = country.readings ? readingsOf(country.readings) : [];
  return attributes({
    'data-country': country.id,
    ...paintOf(readings.length > 1 ? readings : country.category, idPrefix),
    'data-highlight': highlight.includes(country.id) ? '' : null,
  });
}

function linked({ href }: PictureCountry, content: string): string {
  return href === undefined ? content : `<a${attributes({ href, tabindex: -1 })}>${content}</a>`;
}

/** What lies over the shapes of a frame: targets, circles, marks, names. */
function overlays(frameId: Place['frame'], picture: Picture, geometry: Geometry): string {
  const places = picture.countries
    .map((country) => ({ country, place: placeOf(country.id, geometry) }))
    .filter(({ place }) => place.frame === frameId);
  const markers = places.filter(({ place }) => place.marker);
  const layers = {
    'map-names': places.map(({ country, place }) => nameText(country, place)),
    'map-markers': [
      ...markers.map(({ country, place }) => target(country, place, geometry)),
      ...markers.map(({ country, place }) => circle(country, place, picture)),
    ],
    'map-marks': places.map(({ country, place }) => markUses(country, place, picture)),
  };
  return Object.entries(layers)
    .filter(([, parts]) => parts.some(Boolean))
    .map(([name, parts]) => `<g class="${name}">${parts.join('')}</g>`)
    .join('\n');
}

function nameText(country: PictureCountry, place: Place): string {
  const text = country.label ?? country.name;
  const size = NAME_SIZES.find(({ larger }) => text.length * LETTER <= place.room * larger);
  if (!size || place.area < ALWAYS_CIRCLED) return '';
  const className = `map-name map-fixed${size.className}`;
  const below = country.marks?.length ? 11 : 0;
  return at(
    place.x,
    place.y + below,
    `<text class="${className}" y="3.5" font-size="10">${escapeXml(text)}</text>`,
  );
}

function target(country: PictureCountry, place: Place, geometry: Geometry): string {
  const others = [...geometry.placeById.values()].filter(
    ({ id, frame }) => id !== place.id && frame === place.frame,
  );
  // Two circles share the way between them; a shape's middle must stay outside.
  const limits = others.map(
    (other) => Math.hypot(other.x - place.x, other.y - place.y) * (other.marker ? 0.5 : 0.7),
  );
  const r = Math.floor(Math.min(TARGET, ...limits) * 10) / 10;
  return at(
    place.x,
    place.y,
    linked(country, `<circle class="map-target"${attributes({ 'data-country': country.id, r })}/>`),
  );
}

function circle(country: PictureCountry, place: Place, picture: Picture): string {
  if (place.area >= NARROW_CIRCLED) return '';
  const className = `map-circle map-fixed${place.area < ALWAYS_CIRCLED ? '' : ' map-circle-narrow'}`;
  const shape = `<circle${painted(country, picture)} r="${CIRCLE / FINENESS}" transform="scale(${FINENESS})"/>`;
  return at(place.x, place.y, `<g class="${className}">${linked(country, shape)}</g>`);
}

function markUses(country: PictureCountry, place: Place, { idPrefix, live }: Picture): string {
  const circled = place.frame === 'elsewhere' || (place.marker && place.area < NARROW_CIRCLED);
  const places = placeMarks(country.marks ?? [], circled);
  if (places.length === 0 && !live) return '';
  const uses = places.map(({ mark, x, y }) => {
    const side = place.frame === 'elsewhere' ? -x : x;
    return `<use${attributes({ href: `#${markId(mark, idPrefix)}`, x: side || null, y: y || null })}/>`;
  });
  const data = { 'data-marks': country.id, 'data-circled': circled ? '' : null };
  return at(place.x, place.y, `<g class="map-fixed"${attributes(data)}>${uses.join('')}</g>`);
}

function at(x: number, y: number, content: string): string {
  return (
    content &&
    `<g transform="translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})">${content}</g>`
  );
}

function scale(): number {
  return Math.round(1e5 / GRID) / 1e5;
}

function placeOf(id: string, geometry: Geometry): Place {
  const place = geometry.placeById.get(id);
  if (!place) throw new Error(`${id} has no place on the map`);
  return place;
}

function countryOf(id: string, picture: Picture): PictureCountry {
  const country = picture.countries.find((candidate) => candidate.id === id);
  if (!country) throw new Error(`${id} is not in the picture`);
  return country;
}
