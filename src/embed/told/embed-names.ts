import { type NamedPlace, namedPlaces } from '../../map/drawing/named-places.ts';
import type { StandingNames } from '../../map/drawing/picture.ts';
import { mapGeometry } from '../../map/earth/geometry.ts';
import { EUROPE } from '../../map/earth/view.ts';
import type { PublicRecord } from '../../record/public-record.ts';

/**
 * CSS pixels of a picture from which on names stand in it before any script, as embed-map.css says too: what frames of 720 px give it,
 * whose legend is beside it, and those of 600 px.
 */
const FROM = { few: 440, more: 545 };
/** How much wider letters of a reader's system can be than those that rooms are measured for. */
const WIDER = 1.15;

// The map of every day asks.
const remembered = new WeakMap<PublicRecord, readonly NamedPlace[]>();

/** All names of the picture of a map embed, clear of the signs of all days. Remembered per record. */
export function embedNames(record: PublicRecord): readonly NamedPlace[] {
  const { countries, statementsByCountry } = record;
  const names =
    remembered.get(record) ??
    namedPlaces(
      countries.map((country) => ({ ...country, signed: statementsByCountry.has(country.id) })),
      mapGeometry(countries, 'europe'),
    );
  remembered.set(record, names);
  return names;
}

/** Those that have room in a picture of either width, whatever its letters: at whole map units, in as little text as can be. */
export function standingNames(record: PublicRecord): StandingNames {
  const names = embedNames(record);
  const fitting = (from: number, to = 0) =>
    names
      .filter(({ room }) => room > to && room <= roomIn(from))
      .map(({ text, x, y }) => ({ text, x: Math.round(x), y: Math.round(y) }));
  return { few: fitting(FROM.few), more: fitting(FROM.more, roomIn(FROM.few)) };
}

/** CSS pixels of a map unit, less what wide letters take. */
function roomIn(width: number): number {
  return width / EUROPE.width / WIDER;
}
