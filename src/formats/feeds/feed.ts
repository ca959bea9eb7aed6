import type { Day } from '../../schema/day.ts';

/** A feed before it is written as Atom or as JSON Feed. Addresses are whole; texts are plain unless they say HTML. */
export interface Feed {
  /** A `tag:` URI, for ever. */
  id: string;
  title: string;
  /** What it holds, in a sentence; with the seal of the record in the feed of everything. */
  subtitle?: string;
  /** The address of the page that it follows. */
  page: string;
  /** The feed's own address in each format. */
  atom: string;
  json: string;
  author: string;
  licence: string;
  icon: string;
  language: string;
  /** The day of the record: a feed without entries has none to take it from. */
  updated: Day;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

/** One thing that this record has learned. Its id and its address are the same in every feed that holds it, and its own. */
export interface FeedEntry {
  id: string;
  title: string;
  page: string;
  /** The days on which this record first and last learned something of it; never the day of the words. */
  published: Day;
  updated: Day;
  /** HTML of paragraphs, lists and links. */
  html: string;
  categories: readonly { term: string; label: string }[];
}

/** Midnight UTC: days have no hour in this record, and formats of feeds ask for one (RFC 3339). */
export function feedTime(day: Day): string {
  return `${day}T00:00:00Z`;
}

/** The newest day in a feed. */
export function feedUpdated({ entries, updated }: Feed): Day {
  return entries.reduce(
    (newest, entry) => (entry.updated > newest ? entry.updated : newest),
    entries[0]?.updated ?? updated,
  );
}
