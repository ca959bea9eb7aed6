/** A change is told under one event, however many there were on its day. */
import { expect, test } from 'vitest';
import { changes } from '../../../src/record/changes.ts';
import { besideWithChanges, changesAt } from '../../../src/record/event-changes.ts';
import type { Event } from '../../../src/schema/event.ts';
import type { Source } from '../../../src/schema/source.ts';
import { full } from '../browser/map-record.ts';
import { recordOf, statement } from './builders.ts';

const DAY = '2026-01-06';

function event(id: string, source: string, attended: string[], given: Partial<Event> = {}): Event {
  return {
    id,
    date: DAY,
    datePrecision: 'day',
    recorded: '2026-01-31',
    place: null,
    title: id,
    kind: 'summit',
    summary: 'S',
    attended,
    evidence: [
      { source, kind: 'attendance', language: 'en', checked: { on: '2026-01-31', against: 'none' } },
    ],
    ...given,
  };
}

const printed = (source: string) => ({
  evidence: statement(DAY, ['land open']).evidence.map((piece) => ({ ...piece, source })),
});

const jointText = (source: string) =>
  printed(source).evidence.map((piece) => ({ ...piece, kind: 'joint-text' as const }));

const record = recordOf(
  [
    statement(DAY, ['land open'], { country: 'AAA', ...printed('text') }),
    statement(DAY, ['land open'], { country: 'BBB' }),
    statement(DAY, ['land open'], { country: 'CCC' }),
    statement(DAY, ['land open'], {
      country: 'DDD',
      evidence: [...jointText('text'), ...printed('other').evidence],
    }),
  ],
  {
    sources: ['s', 'text', 'other'].map((id) => ({ id, published: DAY }) as Source),
    events: [
      event('signing', 'text', ['AAA', 'BBB'], { kind: 'text' }),
      event('summit', 'other', ['AAA', 'DDD', 'EEE']),
      event('about-then', 'other', ['CCC'], { datePrecision: 'approximate' }),
    ],
  },
);
const at = (id: string) => {
  const found = record.events.find((one) => one.id === id);
  if (!found) throw new RangeError(id);
  return found;
};
const countries = (id: string) => changesAt(record, at(id)).map(({ to }) => to.country.id);

test('it is of the event whose sources print its text, else its words, else of the one where its country was, else of the widest', () => {
  expect(countries('signing')).toEqual(['AAA', 'BBB', 'DDD']);
  expect(countries('summit')).toEqual(['CCC']);
  expect(besideWithChanges(record, at('summit')).map(({ id }) => id)).toEqual(['signing']);
});

test('an event whose day is not known has none', () => {
  expect(countries('about-then')).toEqual([]);
});

test('the events of a day have all its changes between them, each once', () => {
  const all = changes(full, { knownBy: full.recordDate });
  const days = new Set(full.events.filter((one) => one.datePrecision === 'day').map(({ date }) => date));
  const listed = full.events.flatMap((one) => changesAt(full, one));
  expect(new Set(listed).size).toBe(listed.length);
  expect(new Set(listed)).toEqual(new Set(all.filter(({ date }) => days.has(date))));
});
