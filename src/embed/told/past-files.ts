import { createHash } from 'node:crypto';
import type { Say } from '../../i18n/say.ts';
import { editionClock } from '../../record/editions.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import { buildPast } from './build-past.ts';

/** A file that map embeds fetch; its name is a digest of what it says, so it never changes. */
export interface PastFile {
  name: string;
  text: string;
}

const DIGITS = 16;

// A record never changes, and every map embed asks.
const remembered = new WeakMap<PublicRecord, Map<Day, PastFile>>();

/**
 * The file with every answer as it was known on a day. The maps of all days that are known by the same day share one:
 * each shows its part. Remembered per record.
 */
export function pastFile(record: PublicRecord, knownBy: Day, say: Say): PastFile {
  const files = remembered.get(record) ?? new Map<Day, PastFile>();
  remembered.set(record, files);
  const file = files.get(knownBy) ?? writtenPast(record, knownBy, say);
  files.set(knownBy, file);
  return file;
}

/** The files of the live map and of the editions, each once. */
export function pastFiles(record: PublicRecord, say: Say): PastFile[] {
  const days = [record.recordDate, ...record.editions.map(({ on }) => editionClock(on).knownBy)];
  const files = days.map((day) => pastFile(record, day, say));
  return [...new Map(files.map((file) => [file.name, file])).values()];
}

function writtenPast(record: PublicRecord, knownBy: Day, say: Say): PastFile {
  const text = JSON.stringify(buildPast(record, { asOf: knownBy, knownBy }, say));
  const digest = createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
  return { name: `${digest}.json`, text };
}
