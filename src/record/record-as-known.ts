import type { Day } from '../schema/day.ts';
import type { Revisable } from '../schema/revision.ts';
import type { Statement } from '../schema/statement.ts';
import { entryAsKnown } from './entry-as-known.ts';
import type { PublicRecord } from './public-record.ts';

// A record never changes, and every page asks for the same few days.
const remembered = new WeakMap<PublicRecord, Map<Day, PublicRecord>>();

/**
 * The record with its statements, offices and elections as they were at the end of the day `knownBy`: the record itself where none
 * was revised later, which is nearly always. Entries that came later are still in it, for `isKnown` to leave out.
 * Whatever is computed for a day of knowledge takes its entries from here. Figures, events and sources, of which nothing
 * is computed, are as they are now: `entryAsKnown` tells what one of them was. Remembered per record.
 */
export function recordAsKnown(record: PublicRecord, knownBy: Day): PublicRecord {
  const days = remembered.get(record) ?? new Map<Day, PublicRecord>();
  remembered.set(record, days);
  const found = days.get(knownBy) ?? compute(record, knownBy);
  days.set(knownBy, found);
  return found;
}

// `createRecord` would do, but is a tenth of the script of the map.
function compute(record: PublicRecord, knownBy: Day): PublicRecord {
  const earlier = <Entry extends Revisable>(entries: readonly Entry[]) =>
    entries.map((entry) => entryAsKnown(entry, knownBy));
  const isLater = ({ revised }: Revisable) => revised?.some(({ on }) => on > knownBy);
  if (![...record.statements, ...record.offices, ...record.elections].some(isLater)) return record;
  const statements = earlier(record.statements).sort(bySaid);
  return {
    ...record,
    statements,
    offices: earlier(record.offices),
    elections: earlier(record.elections),
    statementsById: new Map(statements.map((statement) => [statement.id, statement])),
    statementsByCountry: Map.groupBy(statements, ({ country }) => country),
  };
}

function bySaid(a: Statement, b: Statement): number {
  return `${a.said} ${a.id}` < `${b.said} ${b.id}` ? -1 : 1;
}
