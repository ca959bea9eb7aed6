/** Who has offered a part of the force: from which place, and who is no part of it. */
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { offersOf } from '../../../src/answers/offers.ts';
import type { Reading } from '../../../src/record/position.ts';

const READING: Reading = {
  stance: 'open',
  place: 'inside',
  mission: 'unspecified',
  conditions: [],
  statements: [],
};

function answer(name: string, ...readings: Partial<Reading>[]): Answer {
  const country = { id: name.toUpperCase(), name, slug: name, iso2: 'XX', aliases: [], marker: false };
  return {
    country,
    marks: [],
    readings: readings.map((reading) => ({ ...READING, ...reading })),
  } as unknown as Answer;
}

const names = (offers: ReturnType<typeof offersOf>['inside']) =>
  offers.map((offer) => offer.answer.country.name);

test('puts the firmest first, then goes by name', () => {
  const { inside } = offersOf([
    answer('C', {}),
    answer('B', {}),
    answer('D', { stance: 'leads' }),
    answer('A', { stance: 'ready' }),
  ]);
  expect(names(inside)).toEqual(['D', 'A', 'B', 'C']);
});

test('has no country that refuses, has not decided or would come as peacekeepers apart from the force', () => {
  const offers = offersOf([
    answer('A', { stance: 'declined' }),
    answer('B', { stance: 'undecided' }),
    answer('C', { mission: 'peacekeeping' }),
    answer('D', { stance: 'declined' }, { stance: 'open', mission: 'peacekeeping' }),
  ]);
  expect(offers).toEqual({ inside: [], outside: [] });
});

test('tells what is offered from outside from what names Ukraine or no place', () => {
  const offers = offersOf([
    answer('A', { place: 'outside' }),
    answer('B', { place: 'unspecified' }),
    answer('C', { place: 'inside' }, { place: 'outside' }),
  ]);
  expect(names(offers.inside)).toEqual(['B', 'C']);
  expect(names(offers.outside)).toEqual(['A', 'C']);
});

test('has a country with two readings of a place once, with the firmer one', () => {
  const { inside } = offersOf([answer('A', { stance: 'open' }, { stance: 'ready', place: 'unspecified' })]);
  expect(inside.map(({ reading }) => reading.stance)).toEqual(['ready']);
});

test('has nobody of whom only others, or officials without a name, have said it', () => {
  const told = { ...answer('A', { stance: 'ready' }), marks: ['not-own-words' as const] };
  expect(names(offersOf([told, answer('B', {})]).inside)).toEqual(['B']);
});
