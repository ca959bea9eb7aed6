import { eventPath } from '../../links.ts';
import { PRECISIONS } from '../../schema/codes.ts';
import { EVENT_KINDS, type Event } from '../../schema/event.ts';
import { pageColumn } from './page-column.ts';
import { recordedColumn } from './recorded-column.ts';
import { revisedColumns } from './revised-columns.ts';
import { defineTable } from './table.ts';

/** Dated meetings and texts; who was there stands in the attendance table. */
export const eventsTable = defineTable<Event>({
  name: 'events',
  title: 'Events',
  description: 'Dated meetings and texts, one row for each.',
  primaryKey: ['id'],
  things: ({ events }) => events,
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'The event’s id, which never changes.',
      value: ({ id }) => id,
    },
    {
      name: 'date',
      type: 'date',
      required: true,
      description: 'Its day, as well as it is known.',
      value: ({ date }) => date,
    },
    {
      name: 'datePrecision',
      type: 'string',
      required: true,
      values: PRECISIONS,
      description: 'How well that day is known.',
      value: ({ datePrecision }) => datePrecision,
    },
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: EVENT_KINDS,
      description: 'What kind of event it was.',
      value: ({ kind }) => kind,
    },
    {
      name: 'title',
      type: 'string',
      required: true,
      description: 'What happened, in one line.',
      value: ({ title }) => title,
    },
    {
      name: 'place',
      type: 'string',
      description: 'Where. Empty: not said, or in no one place.',
      value: ({ place }) => place,
    },
    {
      name: 'summary',
      type: 'string',
      required: true,
      description: 'What happened, in this record’s own words.',
      value: ({ summary }) => summary,
    },
    {
      name: 'attendedNote',
      type: 'string',
      description: 'What to know about the list of those who attended.',
      value: ({ attendedNote }) => attendedNote,
    },
    recordedColumn,
    ...revisedColumns,
    pageColumn('Its page on this site.', ({ id }: Event) => eventPath(id)),
  ],
});
