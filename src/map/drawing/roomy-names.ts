import { attributes, escapeXml } from '../../markup/escape.ts';
import type { Place } from '../earth/geometry.ts';
import { at } from './country-markup.ts';
import { namePlace, widthOf } from './name-place.ts';
import type { NamedSea, PictureCountry } from './picture.ts';

/** Letters from those of a small picture to those of one that shows a part of Europe large, in map units by font size. */
const SCALES = [2.2, 1.6, 1.2, 1, 0.8, 0.65, 0.5, 0.4, 0.3];

/**
 * Names for a script that knows how large a map unit is. `data-named`: the country; `data-room`: CSS pixels that a map unit must
 * have for the name to stand inside its country; `data-width`: of the name, in CSS pixels. Seas come last. Under them is
 * the path of the lines that lead from names to countries.
 */
export function roomyNames(
  countries: readonly { country: PictureCountry; place: Place }[],
  seas: readonly NamedSea[],
): string {
  const names = countries.map(({ country, place }) => {
    const text = country.label ?? country.name;
    const found = SCALES.map((scale) => ({
      scale,
      // A script may sign a country on another day.
      line: namePlace(text, { place, signed: true, scale, others: [] }),
    }));
    const fits = found.find(({ line }) => line);
    const { x, y } = fits?.line ?? place;
    const room = fits ? Math.round(100 / fits.scale) / 100 : null;
    return name(text, { x, y, room, named: country.id, className: 'scene-name' });
  });
  const ofSeas = seas.map(({ name: text, x, y, room }) =>
    name(text, {
      x,
      y,
      room: Math.round((100 * widthOf(text)) / room) / 100,
      className: 'scene-name scene-sea',
    }),
  );
  return ['<path class="scene-leaders"/>', ...names, ...ofSeas].join('');
}

interface Name {
  x: number;
  y: number;
  room: number | null;
  named?: string;
  className: string;
}

function name(text: string, { x, y, room, named, className }: Name): string {
  const data = { 'data-named': named ?? '', 'data-room': room, 'data-width': Math.round(widthOf(text)) };
  const shown = `<text class="${className} map-fixed" y="3.5" font-size="10"${attributes(data)}>${escapeXml(text)}</text>`;
  return at(x, y, shown);
}
