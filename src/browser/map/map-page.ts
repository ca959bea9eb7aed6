import { filledIn } from '../../i18n/word-list.ts';
import type { Context } from '../../map/beside/context.ts';
import type { MapData, MapDataCountry } from '../../map/data/map-data.ts';
import { sharedSwatch } from '../../map/drawing/shared-swatch.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { patientFetch } from '../fetching/patient-fetch.ts';
import { countedSay } from './counted-say.ts';
import { type Choices, type MapState, startOf } from './map-state.ts';
import { type Painter, painterOf } from './painter.ts';
import { type Parts, partsOf } from './parts.ts';
import type { RecordByYear } from './record-by-year.ts';
import type { Shown } from './shown.ts';

/** The page of a map as it was served, the data that have come for it, and what is chosen now. */
export interface MapPage {
  root: HTMLElement;
  parts: Parts;
  data: MapData;
  choices: Choices;
  context: Context;
  countryById: ReadonlyMap<string, MapDataCountry>;
  /** The picture, the beginning of its ids, and the hands on it. */
  svg: SVGElement;
  prefix: string;
  painter: Painter;
  /** As much of the record as has come. */
  years: RecordByYear;
  /** What is chosen: choices change it, all else reads it. */
  state: MapState;
  /** What is shown of it, once its years have come. */
  shown?: Shown;
  guard: Guard;
}

/** Throws when the page is not as expected. */
export function mapPageOf(root: HTMLElement, data: MapData, years: RecordByYear, guard: Guard): MapPage {
  const { recordDate, countries, editions, stops } = data;
  const parts = partsOf(root);
  const svg = parts.picture.querySelector('svg');
  if (!svg) throw new Error('no svg');
  const prefix = root.dataset.prefix ?? 'map';
  const countryById = new Map(countries.map((country) => [country.id, country]));
  const choices: Choices = {
    stops: [...stops.map(({ date }) => date), recordDate],
    recordDate,
    countries: [...countryById.keys()],
    editions,
    date: root.dataset.date ?? recordDate,
  };
  return {
    root,
    parts,
    data,
    choices,
    context: {
      say: countedSay(data.words),
      countryPath: ({ id }) => countryById.get(id)?.path ?? '',
      statementPath: (id) => filledIn(data.statementPath, { id }),
      swatch: (paint) => sharedSwatch(paint, prefix),
    },
    countryById,
    svg,
    prefix,
    painter: painterOf(svg, prefix, (view) => patientFetch(filledIn(root.dataset.closeUp ?? '', { view }))),
    years,
    state: startOf(choices),
    guard,
  };
}
