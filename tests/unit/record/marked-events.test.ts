import { expect, test } from 'vitest';
import { markedEvents } from '../../../src/record/marked-events.ts';
import type { Event } from '../../../src/schema/event.ts';
import { recordOf } from './builders.ts';

const EVENT: Event = {
  id: 'unmarked',
  date: '2025-09-04',
  datePrecision: 'day',
  recorded: '2025-09-05',
  place: 'Paris',
  title: 'A summit in Paris',
  kind: 'summit',
  summary: 'Leaders met.',
  attended: [],
  evidence: [],
};

test('an event is marked where it says so, and not because of its place', () => {
  const events: Event[] = [
    EVENT,
    { ...EVENT, id: 'both', marked: { as: 'Paris', in: ['slider', 'charts'] } },
    { ...EVENT, id: 'slider', marked: { as: 'London', in: ['slider'] } },
  ];
  const record = recordOf([], { events });
  expect(markedEvents(record, 'slider').map(({ marked }) => marked.as)).toEqual(['Paris', 'London']);
  expect(markedEvents(record, 'charts').map(({ id }) => id)).toEqual(['both']);
});
