import { attributes, escapeXml } from '../../markup/escape.ts';
import type { Place } from '../earth/geometry.ts';
import { zoomOf } from '../earth/view.ts';
import { at } from './country-markup.ts';
import { namePlace, OVERHANGING, type StandingName } from './name-place.ts';
import type { Picture, PictureCountry } from './picture.ts';
import { signsOf } from './sign.ts';
import { LARGE_FROM, NAMES_FROM, scaleAt } from './sizes.ts';

// Their classes, and how large their letters are, in map units, where the style sheet shows them: on a phone, from 700 px
// on, in a large picture, in a view that magnifies (of which this does least). The next smaller have names as well.
const NAME_SIZES = [
  { className: ' map-name-phone', scale: scaleAt(NAMES_FROM) },
  { className: '', scale: 1 },
  { className: '', scale: 1, overhangs: true },
  { className: ' map-name-large', scale: scaleAt(LARGE_FROM) },
  { className: ' map-name-zoomed', scale: 1 / zoomOf('nordic-baltic') },
];

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
  circled: readonly Place[],
): string[] {
  const standing = new Map<string, Standing>();
  const bySize = places.toSorted((a, b) => b.place.area - a.place.area);
  for (const { className, scale, overhangs = false } of NAME_SIZES)
    for (const { country, place } of bySize) {
      if (standing.has(country.id) || (overhangs && !OVERHANGING.ids.has(country.id))) continue;
      const text = country.label ?? country.name;
      const room = {
        place,
        scale,
        others: circled,
        names: [...standing.values()],
        inside: overhangs ? OVERHANGING.inside : 1,
      };
      const signed = signsOf(country, starred).length > 0;
      // A script may sign it on another day: clear of that sign, else it gives way to it.
      const mayBeSigned = signed || (live !== undefined && !country.unmarked);
      const clear = namePlace(text, { ...room, signed: mayBeSigned });
      const found = clear ?? (signed ? null : namePlace(text, { ...room, signed: false }));
      const yields = mayBeSigned && !clear ? country.id : undefined;
      if (found) standing.set(country.id, { text, x: found.x, y: found.y, className, yields });
    }
  return places.flatMap(({ country }) => {
    const name = standing.get(country.id);
    return name ? nameText(name) : [];
  });
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
