import type { Day } from '../schema/day.ts';
import { LEFT_OUT } from '../schema/left-out.ts';
import type { Revisable } from '../schema/revision.ts';

/**
 * An entry as this record had it at the end of the day `knownBy`: every later revision is undone, the newest first.
 * It is the entry itself where there was none. Whether the entry was there at all by then is not asked here.
 */
export function entryAsKnown<Entry extends Revisable>(entry: Entry, knownBy: Day): Entry {
  const { revised = [] } = entry;
  const made = revised.filter(({ on }) => on <= knownBy);
  if (made.length === revised.length) return entry;
  const before = revised.slice(made.length).reduceRight<Entry>((later, { was }) => undo(later, was), entry);
  return { ...before, revised: made.length > 0 ? made : undefined };
}

/** An entry as it was first written: what its id was made of. */
export function originalOf<Entry extends Revisable>(entry: Entry): Entry {
  return entryAsKnown(entry, '');
}

/** An entry before one of its revisions, by place in `revised`; as long as it has, the entry itself. */
export function entryBefore<Entry extends Revisable>(entry: Entry, revision: number): Entry {
  const { revised = [] } = entry;
  return revised.slice(revision).reduceRight<Entry>((later, { was }) => undo(later, was), entry);
}

function undo<Entry>(entry: Entry, was: Readonly<Record<string, unknown>>): Entry {
  const fields = Object.entries(was).map(([name, value]) => [name, value === null ? LEFT_OUT[name] : value]);
  return { ...entry, ...Object.fromEntries(fields) };
}
