/** Who answers otherwise on soldiers than at first: real moves only. */
import { describe, expect, test } from 'vitest';
import { type Mover, movers, returned } from '../../../src/answers/movers.ts';
import { STANDS, toldStep } from '../../../src/answers/soldier-steps.ts';
import { turns } from '../../../src/answers/turns.ts';
import { getRecord } from '../../../src/content/record.ts';
import { moversInput } from '../../../src/instruments/movers-input.ts';
import { isOwnWords } from '../../../src/record/in-force.ts';
import { dayNumber } from '../../../src/schema/day.ts';

const record = getRecord();
const KNOWN = { knownBy: '2026-11-29' };
const found = new Map(movers(record, KNOWN).map((mover) => [mover.country.id, mover]));

function path(mover: Mover | undefined): string | undefined {
  return mover?.steps.map(({ from, answer }) => `${from} ${answer}`).join(', ');
}

describe('who moved', () => {
  test('Germany, from undecided to a door left open, with the words of both chancellors', () => {
    const germany = found.get('DEU');
    expect(path(germany)).toBe('2025-02-17 undecided, 2026-01-06 open');
    expect(germany?.first.statement.id).toBe('deu-2025-02-17-olaf-scholz');
    expect(germany?.last.statement.id).toBe('deu-2026-01-06-friedrich-merz');
    expect(germany?.way).toBe('further');
  });

  test('Latvia, the other way; an offer that its president answered a day later is no step', () => {
    expect(path(found.get('LVA'))).toBe('2025-02-20 open, 2025-08-20 undecided, 2026-01-07 declined');
    expect(found.get('LVA')?.way).toBe('back');
  });

  test('Spain, whose own yes came in January: what unnamed sources said in September is no step of its own', () => {
    expect(path(found.get('ESP'))).toBe('2025-02-17 undecided, 2026-01-06 ready');
  });

  test('Finland and Latvia, whose no is one for now; Czechia has none of its own before', () => {
    expect([...found].filter(([, { last }]) => toldStep(last) === 'notNow').map(([id]) => id)).toEqual(
      expect.arrayContaining(['FIN', 'LVA']),
    );
    expect(found.get('CZE')).toBeUndefined();
  });

  test('France, and its weaker words later are no step back', () => {
    expect(path(found.get('FRA'))).toBe('2025-03-05 open, 2025-03-27 promised');
  });

  test('Belgium, ready since April 2025, once its newest words, which a report tells, were read as they stand', () => {
    const belgium = (knownBy: string) =>
      movers(record, { knownBy }).find(({ country }) => country.id === 'BEL');
    expect(belgium('2026-11-29')).toBeUndefined();
    expect(path(belgium('2026-11-30'))).toBe('2025-03-06 open, 2025-04-30 ready');
    expect(belgium('2026-11-30')?.until).toBe('2026-01-06');
  });
});

test.each([
  ['IRL', 'has one answer with two halves'],
  ['SVK', 'says no soldiers all along; watching a ceasefire is other help'],
  ['CZE', 'had an outlet’s sentence before its own words'],
  ['TUR', 'had words of officials without names before those of its ministry'],
  ['EST', 'ended where it began'],
  ['ITA', 'repeats its no'],
])('%s did not move: it %s', (id) => {
  expect(found.has(id)).toBe(false);
});

test('every step rests on own words, and stood a week unless it is the first or the newest', () => {
  expect(found.size).toBeGreaterThan(0);
  for (const { steps, until } of found.values()) {
    steps.forEach(({ from, statement }, index) => {
      expect(isOwnWords(statement), statement.id).toBe(true);
      expect(from <= until, statement.id).toBe(true);
      const next = steps[index + 1];
      if (next && index > 0)
        expect(dayNumber(next.from) - dayNumber(from), statement.id).toBeGreaterThanOrEqual(STANDS);
    });
  }
});

test('what was not known yet moved nobody', () => {
  expect(movers(record, { knownBy: '2025-01-01' })).toEqual([]);
});

test('the title of the chart counts its panels', () => {
  const { words, groups } = moversInput(record);
  expect(groups.map(({ panels }) => panels.length)).toEqual([7, 7]);
  expect(words.title).toBe('Seven governments have moved towards sending soldiers, seven away from it');
});

test('two charts have one answer on who changed: whoever turned has moved or came back, and whoever did has turned', () => {
  const known = { knownBy: record.recordDate };
  const turned = turns(record, known).flatMap(({ country, firmer }) => (firmer ? [] : [country.id]));
  const moved = [
    ...movers(record, known).map(({ country }) => country.id),
    ...returned(record, known).map(({ id }) => id),
  ];
  expect([...new Set(turned)].toSorted()).toEqual(moved.toSorted());
  expect(returned(record, known).map(({ id }) => id)).toEqual(['CHE']);
});

test('the days on which answers turned are the steps of those who moved, of Switzerland, which came back, and that on which Estonia’s promise became firmer', () => {
  const known = { knownBy: record.recordDate };
  const turned = turns(record, known).map(({ country, step }) => `${country.id} ${step.from}`);
  const steps = movers(record, known).flatMap(({ country, steps: [, ...later] }) =>
    later.map(({ from }) => `${country.id} ${from}`),
  );
  expect(turned.toSorted()).toEqual(
    [...steps, 'CHE 2025-09-18', 'CHE 2025-12-02', 'EST 2025-12-03'].toSorted(),
  );
});
