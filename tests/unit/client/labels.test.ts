/** Words: what is said on the map, in its table and to a screen reader. */
import { describe, expect, test } from 'vitest';
import { type Answer, answersTo } from '../../../src/client/answers.ts';
import { answerLabel, categoryLabel, stanceLabel } from '../../../src/client/labels.ts';
import { movesBetween } from '../../../src/client/moves.ts';
import { say } from '../../../src/client/words.ts';
import { MAP_CATEGORIES } from '../../../src/map/category.ts';
import { QUESTIONS } from '../../../src/map/question.ts';
import { evenly } from '../record/clocks.ts';
import { data, full, slim, stops } from './record.ts';

const { words } = data;

describe('say', () => {
  test('fills in what it is given, any number of times', () => {
    expect(say({ key: '{a} and {b} and {a}' }, 'key', { a: 1, b: 'two' })).toBe('1 and two and 1');
  });

  test('leaves what it is not given, and shows an unknown key', () => {
    expect(say({ key: '{a}' }, 'key')).toBe('{a}');
    expect(say({}, 'no.such.key')).toBe('no.such.key');
  });

  test('fills in a value as it is: no second round, no pattern', () => {
    expect(say({ key: '{a} {b}' }, 'key', { a: '{b}', b: '$& $1' })).toBe('{b} $& $1');
  });
});

/** Labels that show a key or an open brace in place of a word. */
const isBroken = (label: string) =>
  label === '' || /[{}]|undefined|^(headlines|stances|places|contributions)\./u.test(label);

describe('labels', () => {
  test('every colour has a name under every question', () => {
    for (const question of QUESTIONS) {
      for (const category of [...MAP_CATEGORIES, 'conflicting'] as const) {
        expect(isBroken(categoryLabel(words, category, question)), `${category} ${question}`).toBe(false);
      }
    }
  });

  test('of headlines are those of the codebook', () => {
    for (const [id, answer] of answersTo(slim, 'headline', clockOn(data.recordDate), [])) {
      const { headline } = answer.position;
      if (headline === 'unknown' || headline === 'conflicting') continue;
      expect(answerLabel(words, answer, 'headline'), id).toBe(full.codebook.headlines[headline].label);
    }
  });

  test('say every reading where words conflict', () => {
    for (const question of QUESTIONS) {
      for (const date of evenly(stops, 24)) {
        for (const answer of answersTo(slim, question, clockOn(date), []).values()) {
          const label = answerLabel(words, answer, question);
          expect(isBroken(label), label).toBe(false);
          if (typeof answer.paint === 'string') continue;
          expect(label).toContain(' / ');
        }
      }
    }
  });

  test('name the place only where it is outside Ukraine', () => {
    expect(stanceLabel(words, { stance: 'open', place: 'outside' })).toBe('open (outside Ukraine)');
    expect(stanceLabel(words, { stance: 'open', place: 'inside' })).toBe('open');
    expect(stanceLabel(words, { stance: 'open', place: 'unspecified' })).toBe('open');
  });
});

describe('moves', () => {
  test('between a day and itself there are none', () => {
    for (const question of QUESTIONS) {
      const answers = answersTo(slim, question, clockOn(data.recordDate), []);
      expect(movesBetween(data.countries, answers, answers)).toEqual([]);
    }
  });

  test('are exactly the countries whose colour differs, by name', () => {
    const [from, to] = [answersOn('2025-03-02'), answersOn(data.recordDate)];
    const moves = movesBetween(data.countries, from, to);
    const differ = data.countries.filter(
      ({ id }) => String(from.get(id)?.paint) !== String(to.get(id)?.paint),
    );
    expect(new Set(moves.map(({ country }) => country.id))).toEqual(new Set(differ.map(({ id }) => id)));
    const names = moves.map(({ country }) => country.name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  test('two readings in another order are no move', () => {
    const [from, to] = [['open', 'declined'] as const, ['declined', 'open'] as const].map((paint) => ({
      ...(answersOn(data.recordDate).get('POL') as Answer),
      paint,
    }));
    if (!from || !to) throw new Error('no answer');
    const found = movesBetween(
      data.countries.filter(({ id }) => id === 'POL'),
      new Map([['POL', from]]),
      new Map([['POL', to]]),
    );
    expect(found).toEqual([]);
  });
});

function clockOn(asOf: string) {
  return { asOf, knownBy: data.recordDate };
}

function answersOn(date: string): Map<string, Answer> {
  return answersTo(slim, 'headline', clockOn(date), []);
}
