/** Words: what is said on the map, in its table and to a screen reader. */
import { describe, expect, test } from 'vitest';
import { type Answer, answersTo } from '../../../src/answers/answer.ts';
import { movesBetween } from '../../../src/answers/moves.ts';
import { LEGEND_KEYS } from '../../../src/answers/paint.ts';
import { QUESTIONS } from '../../../src/answers/question.ts';
import { answerLabel, categoryDefinition, categoryName, readingLabel } from '../../../src/answers/wording.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { sayFrom } from '../../../src/i18n/word-list.ts';
import { findShade } from '../../../src/record/shade.ts';
import { data, full, say, slim, stops } from '../browser/map-record.ts';
import { evenly } from '../record/clocks.ts';

describe('what a page has handed over', () => {
  test('is filled in with what is given, any number of times', () => {
    expect(sayFrom({ key: '{a} and {b} and {a}' })('key', { a: 1, b: 'two' })).toBe('1 and two and 1');
  });

  test('keeps what is not given, and shows an unknown key', () => {
    expect(sayFrom({ key: '{a}' })('key')).toBe('{a}');
    expect(sayFrom({})('no.such.key')).toBe('no.such.key');
  });

  test('takes a value as it is: no second round, no pattern', () => {
    expect(sayFrom({ key: '{a} {b}' })('key', { a: '{b}', b: '$& $1' })).toBe('{b} $& $1');
  });
});

/** Labels that show a key or an open brace in place of a word. */
const isBroken = (label: string) =>
  label === '' || /[{}]|undefined|(headlines|stances|places|contributions)\./u.test(label);

describe('labels', () => {
  test('every colour has a name and a meaning under every question, the same in the build and in the browser', () => {
    const inBuild = vocabularyOf(full.codebook);
    for (const question of QUESTIONS) {
      for (const key of LEGEND_KEYS) {
        const words = [categoryName(say, key, question), categoryDefinition(say, key, question)];
        expect(words.some(isBroken), `${key} ${question}`).toBe(false);
        expect(words).toEqual([
          categoryName(inBuild, key, question),
          categoryDefinition(inBuild, key, question),
        ]);
      }
    }
  });

  test('of headlines are those of the codebook, with what they leave open', () => {
    for (const [id, answer] of answersTo(slim, 'headline', clockOn(data.recordDate))) {
      const { headline } = answer.position;
      if (headline === 'unknown' || headline === 'conflicting') continue;
      const shade = findShade(answer.position);
      const { label } = shade ? full.codebook.shades[shade] : full.codebook.headlines[headline];
      expect(answerLabel(say, answer), id).toBe(label);
    }
  });

  test('say every reading where words conflict', () => {
    for (const question of QUESTIONS) {
      for (const date of evenly(stops, 24)) {
        for (const answer of answersTo(slim, question, clockOn(date)).values()) {
          const label = answerLabel(say, answer);
          expect(isBroken(label), label).toBe(false);
          if (answer.paint.length > 1) expect(label).toContain(' / ');
        }
      }
    }
  });

  test.each([
    ['outside', 'unspecified', 'does not rule it out (outside Ukraine)'],
    ['inside', 'coalition', 'does not rule it out'],
    ['unspecified', 'unspecified', 'does not rule it out'],
    ['unspecified', 'peacekeeping', 'does not rule it out (as peacekeepers)'],
    ['outside', 'peacekeeping', 'does not rule it out (outside Ukraine, as peacekeepers)'],
  ] as const)('name place and mission only where they narrow it: %s, %s', (place, mission, words) => {
    expect(readingLabel(say, { stance: 'open', place, mission })).toBe(words);
  });

  test('of a code that the codebook lacks are refused by the build', () => {
    expect(() => vocabularyOf(full.codebook)('stances.maybe')).toThrow(/no stances\.maybe/u);
  });
});

describe('moves', () => {
  test('between a day and itself there are none', () => {
    for (const question of QUESTIONS) {
      const answers = answersTo(slim, question, clockOn(data.recordDate));
      expect(movesBetween(answers, answers)).toEqual([]);
    }
  });

  test('are exactly the countries whose colour differs, in their order', () => {
    const [from, to] = [answersOn('2025-03-02'), answersOn(data.recordDate)];
    const differ = [...from.keys()].filter((id) => String(from.get(id)?.paint) !== String(to.get(id)?.paint));
    expect(movesBetween(from, to).map((move) => move.to.country.id)).toEqual(differ);
  });

  test('name the first statement that is new', () => {
    for (const { from, to, statement } of movesBetween(answersOn('2025-03-02'), answersOn(data.recordDate))) {
      const added = to.statements.filter((found) => !from.statements.includes(found));
      expect(statement, to.country.id).toBe(added[0] ?? to.statements[0]);
    }
  });
});

function clockOn(asOf: string) {
  return { asOf, knownBy: data.recordDate };
}

function answersOn(date: string): Map<string, Answer> {
  return answersTo(slim, 'headline', clockOn(date));
}

test('nobody promises to belong: on membership a yes and a no have words of their own, in lists, legends and the browser', () => {
  const reading = { stance: 'committed', place: 'unspecified', mission: 'unspecified' } as const;
  const inPage = vocabularyOf(full.codebook);
  for (const said of [inPage, say]) {
    expect(readingLabel(said, reading, { asked: 'membership' })).toBe('says it belongs');
    expect(readingLabel(said, { ...reading, stance: 'declined' }, { asked: 'membership' })).toBe(
      'says it does not belong',
    );
    expect(categoryName(said, 'troops', 'membership')).toBe('says it belongs');
    expect(readingLabel(said, reading, { asked: 'sea' })).toBe('has promised it');
  }
});
