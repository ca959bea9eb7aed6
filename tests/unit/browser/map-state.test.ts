/** Whatever stands in the address: never an error, never a value off the closed lists, never an echo. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../../src/answers/question.ts';
import {
  type Choices,
  type MapState,
  readState,
  startOf,
  writeState,
} from '../../../src/browser/map/map-state.ts';
import { VIEWS } from '../../../src/map/earth/view.ts';
import { CONDITIONS } from '../../../src/schema/codes.ts';

const STOPS = ['2025-02-17', '2025-03-02', '2025-09-04', '2026-01-06', '2026-11-24'];
const NAMES = ['date', 'view', 'focus', 'country', 'compare', 'condition', 'edition'];
const CHOICES: Choices = {
  stops: STOPS,
  recordDate: '2026-11-24',
  countries: ['DEU', 'POL', 'UKR'],
  editions: ['2026-11-20', '2026-06-01'],
  date: '2026-11-24',
};
const START = startOf(CHOICES);

const LONG = 'x'.repeat(6000);

type Case = [name: string, search: string, chosen: Partial<MapState>, ignored?: string[]];

const CASES: Case[] = [
  ['nothing', '', {}],
  ['a question mark', '?', {}],
  ['a stop', '?date=2025-09-04', { date: '2025-09-04' }],
  ['a day between stops: the stop before it', '?date=2025-09-30', { date: '2025-09-04' }],
  ['the day of the record', '?date=2026-11-24', {}],
  ['the day before the first stop', '?date=2025-02-16', {}, ['date']],
  ['the day after the record', '?date=2026-11-25', {}, ['date']],
  ['a month of 99 days', '?date=9999-99-99', {}, ['date']],
  ['year nought', '?date=0000-01-01', {}, ['date']],
  ['30 February', '?date=2025-02-30', {}, ['date']],
  ['29 February of no leap year', '?date=2025-02-29', {}, ['date']],
  ['another way to write a day', '?date=4.9.2025', {}, ['date']],
  ['a day with a time', '?date=2025-09-04T00:00', {}, ['date']],
  ['a day with a space', '?date=2025-09-04%20', {}, ['date']],
  ['a day with a line break', '?date=2025-09-04%0A', {}, ['date']],
  ['digits of another script', '?date=%D9%A2%D9%A0%D9%A2%D9%A5-09-04', {}, ['date']],
  ['an empty value', '?date=', {}, ['date']],
  ['a name without a value', '?date', {}, ['date']],
  ['the same name twice', '?date=2025-09-04&date=2025-09-04', {}, ['date']],
  ['a name in capitals, which is not ours', '?DATE=2025-09-04', {}],
  ['a script', '?date=<script>alert(1)</script>', {}, ['date']],
  ['a script, escaped', '?date=%3Cscript%3Ealert(1)%3C%2Fscript%3E', {}, ['date']],
  ['an image that cries', '?country=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E', {}, ['country']],
  ['an address of script', '?country=javascript:alert(1)', {}, ['country']],
  ['6,000 characters', `?view=${LONG}`, {}, ['view']],
  ['a broken escape', '?view=%E0%A4%A', {}, ['view']],
  ['a lone percent sign', '?focus=%', {}, ['focus']],
  ['a NUL', '?focus=world%00', {}, ['focus']],
  ['a code that nobody has', '?country=ZZ', {}, ['country']],
  ['a code in small letters', '?country=pol', {}, ['country']],
  ['a country', '?country=POL', { country: 'POL' }],
  ['an edition', '?edition=2026-06-01', { edition: '2026-06-01' }],
  ['a day on which no edition was made', '?edition=2026-06-02', {}, ['edition']],
  [
    '__proto__ as a value',
    '?view=__proto__&focus=constructor&country=toString',
    {},
    ['view', 'focus', 'country'],
  ],
  ['__proto__ as a name', '?__proto__=land&constructor=1&hasOwnProperty=1', {}],
  ['__proto__ as a condition', '?condition=__proto__', {}, ['condition']],
  ['a question', '?view=land', { question: 'land' }],
  ['a view', '?focus=balkans', { focus: 'balkans' }],
  ['one condition', '?condition=parliament', { conditions: ['parliament'] }],
  ['conditions in any order', '?condition=parliament,ceasefire', { conditions: ['ceasefire', 'parliament'] }],
  ['a condition twice', '?condition=ceasefire,ceasefire', { conditions: ['ceasefire'] }],
  ['a condition and a stranger', '?condition=ceasefire,love', {}, ['condition']],
  ['a condition and nothing', '?condition=ceasefire,', {}, ['condition']],
  ['no conditions', '?condition=', {}, ['condition']],
  ['a comparison', '?compare=2025-03-02', { compare: '2025-03-02' }],
  ['a comparison with tomorrow', '?compare=2026-11-25', {}, ['compare']],
  ['3,000 strangers', `?${Array.from({ length: 3000 }, (_, index) => `p${index}=${index}`).join('&')}`, {}],
  ['3,000 times the same name', `?${'date=2025-09-04&'.repeat(3000)}`, {}, ['date']],
  [
    'good and bad together',
    '?date=2025-09-04&view=<b>&country=POL',
    { date: '2025-09-04', country: 'POL' },
    ['view'],
  ],
];

describe('the address', () => {
  test.each(CASES)('with %s', (_, search, chosen, ignored = []) => {
    expect(readState(search, CHOICES)).toEqual({ state: { ...START, ...chosen }, ignored });
  });
});

/** True when every part of a state is on its closed list. */
function isClosed({ date, question, focus, country, compare, conditions, edition }: MapState): boolean {
  return (
    STOPS.includes(date) &&
    QUESTIONS.includes(question) &&
    VIEWS.includes(focus) &&
    (country === null || CHOICES.countries.includes(country)) &&
    (compare === null || STOPS.includes(compare)) &&
    (edition === null || CHOICES.editions.includes(edition)) &&
    conditions.every((condition) => CONDITIONS.includes(condition)) &&
    new Set(conditions).size === conditions.length
  );
}

function check(search: string): void {
  const { state, ignored } = readState(search, CHOICES);
  expect(isClosed(state), JSON.stringify(state)).toBe(true);
  for (const name of ignored) expect(NAMES).toContain(name);
  expect(new Set(ignored).size).toBe(ignored.length);
  const again = readState(writeState(state, CHOICES), CHOICES);
  expect(again).toEqual({ state, ignored: [] });
}

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "';alert(1)//",
  'javascript:alert(1)',
  '%3Cscript%3E',
  '%',
  '%E0%A4%A',
  '%u202e',
  '\u202e',
  '\ud800',
  '\0',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '9999-99-99',
  '2025-02-30',
  '0000-01-01',
  '-1',
  'NaN',
  'null',
  'undefined',
  '[object Object]',
  '../../etc/passwd',
  ...STOPS,
  ...QUESTIONS,
  ...VIEWS,
  ...CONDITIONS,
  'DEU',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom(...PAYLOADS),
  fc.constantFrom(...PAYLOADS).map((payload) => payload.repeat(200)),
);
const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: text });
const pairs = fc.array(fc.tuple(name, text), { maxLength: 14 });

describe('nothing in the address can harm', () => {
  test('any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), check), { numRuns: 2000 });
  });

  test('any parameters, escaped', () => {
    fc.assert(
      fc.property(pairs, (list) =>
        check(`?${new URLSearchParams(list.map(([key, value]) => [key, value])).toString()}`),
      ),
      { numRuns: 3000 },
    );
  });

  test('any parameters, raw', () => {
    fc.assert(
      fc.property(pairs, (list) => check(`?${list.map(([key, value]) => `${key}=${value}`).join('&')}`)),
      { numRuns: 3000 },
    );
  });

  test('does not change what an object is', () => {
    readState('?__proto__[polluted]=1&constructor.prototype.polluted=1&__proto__=1', CHOICES);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

const states: fc.Arbitrary<MapState> = fc.record({
  date: fc.constantFrom(...STOPS),
  question: fc.constantFrom(...QUESTIONS),
  focus: fc.constantFrom(...VIEWS),
  country: fc.constantFrom(null, ...CHOICES.countries),
  compare: fc.constantFrom(null, ...STOPS),
  conditions: fc.subarray([...CONDITIONS]),
  edition: fc.constantFrom(null, ...CHOICES.editions),
});

describe('what is written can be read', () => {
  test.each([undefined, ...STOPS])('every state, on the page of %s', (date = START.date) => {
    const choices = { ...CHOICES, date };
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state, choices), choices)).toEqual({ state, ignored: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('and the start is the plain address', () => {
    for (const date of STOPS) {
      const choices = { ...CHOICES, date };
      expect(writeState(startOf(choices), choices)).toBe('');
    }
  });

  test('with commas that a reader can read', () => {
    const state: MapState = { ...START, conditions: ['ceasefire', 'parliament'] };
    expect(writeState(state, CHOICES)).toBe('?condition=ceasefire,parliament');
  });
});
