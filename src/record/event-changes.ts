import type { Event } from '../schema/event.ts';
import type { StatementEvidence } from '../schema/evidence.ts';
import { type Change, changes } from './changes.ts';
import { getStatement, type PublicRecord } from './public-record.ts';

/**
 * The changes that belong to an event: those of its day, and where several events are of one day each change once.
 * It is of the event whose sources print the text that brought it, or else its words; else of the one at which its country
 * was, else of any: of the widest of them. An event whose day is not known has none.
 */
export function changesAt(record: PublicRecord, event: Event): Change[] {
  if (event.datePrecision !== 'day') return [];
  return changes(record, { knownBy: record.recordDate }).filter(
    (change) => change.date === event.date && eventOf(record, change)?.id === event.id,
  );
}

/** The other events of an event's day that have changes. */
export function besideWithChanges(record: PublicRecord, event: Event): Event[] {
  return record.events.filter(
    (other) => other.date === event.date && other.id !== event.id && changesAt(record, other).length > 0,
  );
}

function eventOf(record: PublicRecord, change: Change): Event | undefined {
  const events = record.events
    .filter(({ date, datePrecision }) => date === change.date && datePrecision === 'day')
    .toSorted((a, b) => b.attended.length - a.attended.length);
  const words = change.statements
    .map((id) => getStatement(record, id))
    .filter(({ said }) => said === change.date)
    .flatMap(({ evidence }) => evidence);
  const printing = (pieces: readonly StatementEvidence[]) =>
    events.find(({ evidence }) =>
      evidence.some(({ source }) => pieces.some((piece) => piece.source === source)),
    );
  return (
    printing(words.filter(({ kind }) => kind === 'joint-text')) ??
    printing(words) ??
    events.find(({ attended }) => attended.includes(change.to.country.id)) ??
    events[0]
  );
}
