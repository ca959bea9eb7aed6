import { element, type MarkupElement } from '../../markup/element.ts';
import { attributes, escapeXml } from '../../markup/escape.ts';
import { toHtml } from '../../markup/html.ts';
import { SIZE } from '../earth/frame.ts';
import type { Geometry, Place } from '../earth/geometry.ts';
import { at, linked, painted, placeOf, translation } from './country-markup.ts';
import { countryNames } from './country-names.ts';
import type { StandingName } from './name-place.ts';
import type { Picture, PictureCountry } from './picture.ts';
import { roomyNames } from './roomy-names.ts';
import { circleRadius, FINER, type Sign, signsOf, signUses } from './sign.ts';
import { ALWAYS_CIRCLED, NARROW_CIRCLED, PHONE } from './sizes.ts';

// CSS pixels. The finger's target is 24 px wide on the narrowest phone, which leaves the picture 32 px less than its
// screen, if no neighbour is nearer.
const TARGET = (12 * SIZE) / (PHONE - 32);

/** What lies over the shapes of a frame: targets, circles, signs, names. */
export function overlays(frameId: Place['frame'], picture: Picture, geometry: Geometry): string {
  const places = picture.countries
    .map((country) => ({ country, place: placeOf(country.id, geometry) }))
    .filter(({ place }) => place.frame === frameId);
  const markers = places.filter(({ place }) => place.marker);
  const circledBelow = (area: number) =>
    markers.filter(({ place }) => place.area < area).map(({ place }) => place);
  const layers = {
    'map-names': picture.alone
      ? [picture.named ? roomyNames(places, picture.named) : '']
      : countryNames(
          places.filter(({ place }) => place.area >= ALWAYS_CIRCLED),
          picture,
          { always: circledBelow(ALWAYS_CIRCLED), narrow: circledBelow(NARROW_CIRCLED) },
        ),
    'map-markers': [
      ...markers.map(({ country, place }) => target(country, place, geometry)),
      ...markers.map(({ country, place }) => circle(country, place, picture)),
    ],
    'map-signs': places.map(({ country, place }) => signAt(country, place, picture)),
  };
  return [...nameLayers(picture), ...Object.entries(layers)]
    .filter(([, parts]) => parts.some(Boolean))
    .map(([name, parts]) => `<g class="${name}">${parts.join('')}</g>`)
    .join('\n');
}

function nameLayers({ names }: Picture): [name: string, parts: string[]][] {
  if (!names) return [];
  return [
    ['map-names', names.few.map(standing)],
    ['map-names map-more', names.more.map(standing)],
  ];
}

function standing({ text, x, y }: StandingName): string {
  return at(x, y, `<text class="map-fixed" y="3.5">${escapeXml(text)}</text>`);
}

function target(country: PictureCountry, place: Place, geometry: Geometry): string {
  const others = [...geometry.placeById.values()].filter(
    ({ id, frame }) => id !== place.id && frame === place.frame,
  );
  // Two circles share the way between them; a shape's middle must stay outside.
  const limits = others.map(
    (other) => Math.hypot(other.x - place.x, other.y - place.y) * (other.marker ? 0.5 : 0.7),
  );
  const r = Math.ceil(Math.min(TARGET, ...limits)); // in whole units, which take less text
  return at(
    place.x,
    place.y,
    linked(country, `<circle class="map-target"${attributes({ 'data-country': country.id, r })}/>`),
  );
}

function circle(country: PictureCountry, place: Place, picture: Picture): string {
  if (place.area >= NARROW_CIRCLED) return '';
  const className = `map-circle map-fixed${place.area < ALWAYS_CIRCLED ? '' : ' map-circle-narrow'}`;
  const shape = `<circle${painted(country, picture)} r="${circleRadius(signsOf(country, picture.starred).length > 0) * FINER}" transform="scale(${1 / FINER})"/>`;
  return at(place.x, place.y, `<g class="${className}">${linked(country, shape)}</g>`);
}

function signAt(country: PictureCountry, place: Place, { idPrefix, live, starred }: Picture): string {
  const signs = signsOf(country, starred);
  if (signs.length === 0 && (!live || country.unmarked)) return '';
  return toHtml(signPlace(place, signs, idPrefix), true);
}

/** Where a country's signs are or could be, moved there. */
export function signPlace(place: Place, signs: readonly Sign[], idPrefix: string): MarkupElement {
  const data = { class: 'map-fixed', 'data-sign': place.id };
  const uses = signUses(signs, idPrefix);
  return element('g', { transform: translation(place.x, place.y) }, element('g', data, ...uses));
}
