import type { Day } from '../schema/day.ts';
import type { Revisable } from '../schema/revision.ts';
import type { Statement } from '../schema/statement.ts';
import { entryAsKnown } from './entry-as-known.ts';
import type { PublicRecord } from './public-record.ts';

// A record never changes, and every page asks for the same few days.
const remembered = new WeakMap<PublicRecord, Map<Day, PublicRecord>>();

/**
 * The record with every entry as it was at the end of the day `knownBy`: the record itself where nothing was revised
 * later, which is nearly always. Entries that came later are still in it, for `isKnown` to leave out. Whatever is
 * computed for a day of knowledge takes its entries from here. Remembered per record.
 */
export function recordAsKnown(record: PublicRecord, knownBy: Day): PublicRecord {
  const days = remembered.get(record) ?? new Map<Day, PublicRecord>();
  remembered.set(record, days);
  const found = days.get(knownBy) ?? compute(record, knownBy);
  days.set(knownBy, found);
  return found;
}

function compute(record: PublicRecord, knownBy: Day): PublicRecord {
  const { statements, offices, sources = [], events = [], figures = [] } = record; // the browser has the first two
  const all: readonly Revisable[] = [...statements, ...offices, ...sources, ...events, ...figures];
  if (!all.some(({ revised }) => revised?.some(({ on }) => on > knownBy))) return record;
  const earlier = <Entry extends Revisable>(entries: readonly Entry[]) =>
    entries.map((entry) => entryAsKnown(entry, knownBy));
  // `createRecord` would do, but is a tenth of the script of the map.
  const known = {
    statements: earlier(statements).sort(bySaid),
    offices: earlier(offices),
    sources: earlier(sources),
    events: earlier(events),
    figures: earlier(figures),
  };
  return {
    ...record,
    ...known,
    statementsById: byId(known.statements),
    sourcesById: byId(known.sources),
    eventsById: byId(known.events),
    figuresById: byId(known.figures),
    statementsByCountry: Map.groupBy(known.statements, ({ country }) => country),
  };
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function bySaid(a: Statement, b: Statement): number {
  return `${a.said} ${a.id}` < `${b.said} ${b.id}` ? -1 : 1;
}
