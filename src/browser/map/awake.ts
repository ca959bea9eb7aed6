import type { Guard } from '../../markup/enhancement.ts';
import { readMapData } from './map-data-file.ts';
import { enhance } from './map-tool.ts';
import { recordByYear, type YearAddress } from './record-by-year.ts';

/** Where a map begins: the year of its day, whose data have been asked for, where those of each year are, and what is told when it shows that day. */
export interface Waking {
  year: string;
  asked: Promise<Response>;
  addressOf: YearAddress;
  guard: Guard;
  opened: () => void;
}

/** Reads a map's data and gives its controls their work: what a page asks for when it is touched. Rejects where they do not come. */
export async function wakeMap(
  root: HTMLElement,
  { year, asked, addressOf, guard, opened }: Waking,
): Promise<void> {
  const data = await readMapData(await asked);
  guard(() => enhance(root, data, { years: recordByYear(data, year, addressOf), guard, opened }))();
}
