/** The real record, what the build hands to the browser, and the record that the browser makes of it. */
import { slimRecord } from '../../../src/browser/map/slim-record.ts';
import { mapWords } from '../../../src/components/map/map-words.ts';
import { getRecord } from '../../../src/content/record.ts';
import type { Say } from '../../../src/i18n/say.ts';
import { sayFrom } from '../../../src/i18n/word-list.ts';
import { type MapData, mapData } from '../../../src/map/data/map-data.ts';

export const full = getRecord();

/** As `/data/map.json` has it, after its way through JSON. */
export const data: MapData = JSON.parse(
  JSON.stringify(
    mapData(full, {
      pathOf: ({ slug }) => `/countries/${slug}/`,
      eventPath: (id) => `/timeline/${id}/`,
      statementPath: '/statements/{id}/',
      words: mapWords(full),
    }),
  ),
);

/** Its countries in the order of the full record, so that lists can be compared. */
export const slim = slimRecord({
  ...data,
  countries: data.countries.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

/** Every day that the date control offers, the record's own last. */
export const stops = [...data.stops.map(({ date }) => date), data.recordDate];

/** Every day on which anything entered the record, was retracted, and the days about them. */
export const knownDays = [
  ...new Set([
    '1900-01-01',
    ...full.statements.flatMap(({ recorded, retracted, revised = [] }) => [
      recorded,
      ...(retracted ? [retracted.on] : []),
      ...revised.map(({ on }) => on),
    ]),
    data.recordDate,
  ]),
].sort();

/** What the browser says, of the words that its page hands over. */
export const say: Say = sayFrom(data.words);
