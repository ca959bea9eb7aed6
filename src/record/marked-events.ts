import type { Event, MarkedIn } from '../schema/event.ts';
import type { PublicRecord } from './public-record.ts';

/** An event with its mark. */
export type MarkedEvent = Event & Required<Pick<Event, 'marked'>>;

/** The events that are marked in one place, in the order of time. */
export function markedEvents({ events }: PublicRecord, where: MarkedIn): MarkedEvent[] {
  return events.filter((event): event is MarkedEvent => event.marked?.in.includes(where) ?? false);
}
