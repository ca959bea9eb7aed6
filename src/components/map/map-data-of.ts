import { countryPath, eventPath, statementPath } from '../../links.ts';
import { type MapData, mapData } from '../../map/data/map-data.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { mapWords } from './map-words.ts';

// A record never changes, and every year asks.
const remembered = new WeakMap<PublicRecord, MapData>();

/** What the scripts of maps read of a record, with this site's addresses and words. Remembered per record. */
export function mapDataOf(record: PublicRecord): MapData {
  const texts = {
    pathOf: countryPath,
    eventPath,
    statementPath: statementPath('{id}'),
    words: mapWords(record),
  };
  const data = remembered.get(record) ?? mapData(record, texts);
  remembered.set(record, data);
  return data;
}
