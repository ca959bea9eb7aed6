import { attributes, escapeXml } from '../../markup/escape.ts';
import type { Line, Place } from '../earth/geometry.ts';
import { zoomOf } from '../earth/view.ts';
import { at } from './country-markup.ts';
import { namePlace, OVERHANGING, type StandingName } from './name-place.ts';
import type { Picture, PictureCountry } from './picture.ts';
import { signsOf } from './sign.ts';
import { LARGE_FROM, LEAST_IN_FILES, MORE_NAMES_FROM, NAMES_FROM, scaleAt, WIDE_FROM } from './sizes.ts';

// Their classes, and how large their letters are, in map units, where the style sheet shows them: on a phone, in a picture
// beside its legend on a low screen, where words are wide, in larger pictures, in a view that magnifies (of which this does
// least). The next smaller have names as well.
const NAME_SIZES = [
  { className: ' map-name-phone', scale: scaleAt(NAMES_FROM) },
  { className: ' map-name-middle', scale: scaleAt(MORE_NAMES_FROM) },
  { className: ' map-name-middle', scale: scaleAt(MORE_NAMES_FROM), overhangs: true },
  { className: '', scale: 1 },
  { className: '', scale: 1, overhangs: true },
  { className: ' map-name-roomy', scale: LEAST_IN_FILES },
  { className: ' map-name-large', scale: scaleAt(LARGE_FROM) },
  { className: ' map-name-zoomed', scale: 1 / zoomOf('nordic-baltic') },
];
/** Map units between a name and the edge of its land, where there is room. */
const AIR = 2;

interface Named {
  country: PictureCountry;
  place: Place;
}

/**
 * The names that a picture shows, in the order of the countries: each as large as it finds room for, the largest first, so
 * that no two meet, nor a name and one of the circles (`circled`).
 */
export function countryNames(
  places: readonly Named[],
  { live, starred }: Picture,
  circled: Readonly<Record<'always' | 'narrow', readonly Place[]>>,
): string[] {
  const standing = new Map<string, Standing>();
  const isSigned = (country: PictureCountry) => signsOf(country, starred).length > 0;
  // A script may sign it on another day.
  const mayBeSigned = (country: PictureCountry) =>
    isSigned(country) || (live !== undefined && !country.unmarked);
  const signed = places.filter(({ country }) => mayBeSigned(country));
  const bySize = places.toSorted((a, b) => b.place.area - a.place.area);
  for (const { className, scale, overhangs = false } of NAME_SIZES)
    for (const { country, place } of bySize) {
      if (standing.has(country.id) || (overhangs && !OVERHANGING.ids.has(country.id))) continue;
      const text = country.label ?? country.name;
      const room = {
        place,
        scale,
        others: scale > scaleAt(WIDE_FROM) ? circled.narrow : circled.always,
        signs: signed.filter((other) => other.country !== country).map((other) => other.place),
        names: [...standing.values()],
        inside: overhangs ? OVERHANGING.inside : 1,
        air: AIR,
        foreign: overhangs ? linesAbroad(places, place) : undefined,
      };
      // Clear of its sign, also of that of another day; else it gives way to it.
      const clear = namePlace(text, { ...room, signed: mayBeSigned(country) });
      const found = clear ?? (isSigned(country) ? null : namePlace(text, { ...room, signed: false }));
      const yields = mayBeSigned(country) && !clear ? country.id : undefined;
      if (found) standing.set(country.id, { text, x: found.x, y: found.y, className, yields });
    }
  return places.flatMap(({ country }) => {
    const name = standing.get(country.id);
    return name ? nameText(name) : [];
  });
}

function linesAbroad(places: readonly Named[], home: Place): Line[] {
  return places.filter(({ place }) => place !== home).flatMap(({ place }) => place.lines);
}

/** `yields`: the country, where a sign that it wears on another day stands in the name's place. */
interface Standing extends StandingName {
  className: string;
  yields: string | undefined;
}

function nameText({ text, x, y, className, yields }: Standing): string {
  const shown = `<text class="map-name map-fixed${className}" y="3.5" font-size="10"${attributes({ 'data-yields': yields })}>${escapeXml(text)}</text>`;
  return at(x, y, shown);
}
