/** A record, what the build hands to the browser of it, and the record that the browser makes of that. */
import { slimRecord } from '../../../src/browser/map/slim-record.ts';
import { mapWords } from '../../../src/components/map/map-words.ts';
import { getRecord } from '../../../src/content/record.ts';
import type { Say } from '../../../src/i18n/say.ts';
import { sayFrom } from '../../../src/i18n/word-list.ts';
import { type MapData, mapData } from '../../../src/map/data/map-data.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import { clocksOf } from '../record/clocks.ts';
import { madeRecord } from '../record/made-record.ts';

/** `data` as `/data/map.json` has it, after its way through JSON. */
function handedOver(name: string, full: PublicRecord) {
  const data: MapData = JSON.parse(
    JSON.stringify(
      mapData(full, {
        pathOf: ({ slug }) => `/countries/${slug}/`,
        eventPath: (id) => `/timeline/${id}/`,
        statementPath: '/statements/{id}/',
        words: mapWords(getRecord()),
      }),
    ),
  );
  // Its countries in the order of the full record, so that lists can be compared.
  const slim = slimRecord({ ...data, countries: data.countries.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
  // Every day that the date control offers, the record's own last.
  const stops = [...data.stops.map(({ date }) => date), data.recordDate];
  return { name, full, data, slim, stops, clocks: clocksOf(full) };
}

const real = handedOver('the real record', getRecord());

export const { full, data, slim, stops } = real;

/** The real record, and a small one with one of everything. */
export const records = [real, handedOver('a made record', madeRecord())];

/** What the browser says, of the words that its page hands over. */
export const say: Say = sayFrom(data.words);
