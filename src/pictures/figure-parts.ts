import { formatDay } from '../i18n/day.ts';
import { translate } from '../i18n/translate.ts';
import { type Geometry, mapGeometry } from '../map/earth/geometry.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { SITE_NAME } from '../site.ts';
import type { FigureParts } from './figure/parts.ts';
import { figureWords } from './figure-words.ts';
import { letterOutlines } from './letter-outlines.ts';
import { drawingStyle } from './style.ts';

const DIGITS = [...'0123456789'];

const known = new WeakMap<PublicRecord, FigureParts>();

/** The parts of a record's pictures; remembered, because finding the letters takes half a second. */
export function figureParts(record: PublicRecord): FigureParts {
  const parts = known.get(record) ?? partsOf(record);
  known.set(record, parts);
  return parts;
}

function partsOf(record: PublicRecord): FigureParts {
  const { countries, editions } = record;
  const words = figureWords(record);
  const small = [
    translate('map.border'),
    translate('map.borderMore'),
    translate('map.credit', { site: SITE_NAME }),
  ];
  const seals = Object.fromEntries(
    editions.flatMap(({ on, sealed }) =>
      sealed ? [[on, translate('edition.sealShort', { ...sealed })] as const] : [],
    ),
  );
  const texts = [
    ...Object.values(words).flatMap((text) => [text, `${text}:`]),
    ...countries.map(({ name }) => name),
    ...small,
    ...Object.values(seals),
    ...Array.from({ length: 12 }, (_, month) => formatDay(`2026-${String(month + 1).padStart(2, '0')}-01`)),
    ...DIGITS.flatMap((one) => DIGITS.map((other) => one + other)),
  ];
  return {
    geometry: written(mapGeometry(countries)),
    letters: letterOutlines(texts),
    style: { light: drawingStyle('light'), dark: drawingStyle('dark') },
    words,
    small,
    seals,
  };
}

function written({ shapes, landByFrame, placeById }: Geometry): FigureParts['geometry'] {
  return { shapes, land: [...landByFrame], places: [...placeById.values()] };
}
