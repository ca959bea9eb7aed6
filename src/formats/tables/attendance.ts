import { getPartyName } from '../../record/public-record.ts';
import type { Event } from '../../schema/event.ts';
import { defineTable } from './table.ts';

/** Who sat at the table, as reported: one row for each party and event. */
export const attendanceTable = defineTable<{ event: Event; party: string }>({
  name: 'attendance',
  title: 'Attendance',
  description:
    'Who was at an event, as reported: one row for each. Attendance is not a promise and makes no position.',
  primaryKey: ['party', 'event'],
  foreignKeys: [
    { field: 'party', table: 'parties', reference: 'id' },
    { field: 'event', table: 'events', reference: 'id' },
  ],
  things: ({ events }) => events.flatMap((event) => event.attended.map((party) => ({ event, party }))),
  columns: [
    {
      name: 'party',
      type: 'string',
      required: true,
      description: 'ISO 3166-1 alpha-3 code of a country, or the id of an institution.',
      value: ({ party }) => party,
    },
    {
      name: 'name',
      type: 'string',
      required: true,
      description: 'Its name in English.',
      value: ({ party }, record) => getPartyName(record, party),
    },
    {
      name: 'event',
      type: 'string',
      required: true,
      description: 'Id of the event.',
      value: ({ event }) => event.id,
    },
    {
      name: 'date',
      type: 'date',
      required: true,
      description: 'The day of the event.',
      value: ({ event }) => event.date,
    },
  ],
});
