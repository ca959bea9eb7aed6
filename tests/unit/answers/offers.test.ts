/** Who has offered a part of the force: from which place, and who is no part of it. */
import { expect, test } from 'vitest';
import { type Answer, answersTo } from '../../../src/answers/answer.ts';
import { categoryOfStance } from '../../../src/answers/category.ts';
import { offerer, offersOf } from '../../../src/answers/offers.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { isWillingStance } from '../../../src/record/headline.ts';
import type { Reading } from '../../../src/record/position.ts';
import { STANCES } from '../../../src/schema/codes.ts';
import { full } from '../browser/map-record.ts';

const NOW = { asOf: full.recordDate, knownBy: full.recordDate };
const YES: ReadonlySet<string> = new Set(STANCES.filter(isWillingStance).map(categoryOfStance));

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

test.each(['air', 'sea', 'training', 'monitoring', 'logistics', 'command'] as const)(
  'counts as many countries as the map of the record has in colours of a yes: %s',
  (question) => {
    const answers = [...answersTo(full, question, NOW).values()];
    const { inside, outside } = offersOf(answers);
    const offering = new Set([...inside, ...outside].map((offer) => offer.answer.country.id));
    const coloured = answers.filter(({ paint }) => paint.some((one) => YES.has(one)));
    expect([...offering].sort()).toEqual(coloured.map(({ country }) => country.id).sort());
  },
);

test('says of whom only others, or officials without a name, have said it', () => {
  const told = { ...answer('A', { stance: 'ready' }), marks: ['not-own-words' as const] };
  const { inside } = offersOf([told, answer('B', {})]);
  expect(inside.map((offer) => offerer(translate, offer))).toEqual(['A: said by others', 'B']);
  expect(inside.map((offer) => offerer(translate, offer, ['planning']))).toEqual([
    'A: planning, said by others',
    'B: planning',
  ]);
});
