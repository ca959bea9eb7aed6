/** The browser's record is the build's without what only single pages show: no answer may differ. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { meets } from '../../../src/answers/conditions.ts';
import { conflictsIn } from '../../../src/answers/conflicts.ts';
import { QUESTIONS } from '../../../src/answers/question.ts';
import { carriesCoding, carryingWords, findWords } from '../../../src/record/carrying-words.ts';
import type { CountryPosition } from '../../../src/record/country-position.ts';
import { earningStatements } from '../../../src/record/earning.ts';
import type { Clock } from '../../../src/record/in-force.ts';
import { positionsAsOf } from '../../../src/record/positions.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import { isStateOnly } from '../../../src/record/state-only.ts';
import { CONTRIBUTIONS } from '../../../src/schema/codes.ts';
import type { TextQuoteSelector } from '../../../src/schema/evidence.ts';
import { evenly } from '../record/clocks.ts';
import { data, records } from './map-record.ts';

const latest = { asOf: data.recordDate, knownBy: data.recordDate };

const shown = ({ exact, translation }: TextQuoteSelector) =>
  translation ? { exact, translation } : { exact };

const bare = ({ country, ...position }: CountryPosition) => ({ ...position, country: country.id });
const spoken = ({ silence, ...position }: ReturnType<typeof bare>) => position;
const positions = (record: PublicRecord, clock: Clock) =>
  [...positionsAsOf(record, clock).values()].map(bare);

describe.each(records)('what the browser makes of $name', ({ full, data, slim, stops, clocks }) => {
  test('covers every stop of the date control', () => {
    expect(stops.length).toBeGreaterThan(5);
    expect(stops).toEqual([...new Set(stops)].sort());
    expect(data.countries.map(({ id }) => id).sort()).toEqual(full.countries.map(({ id }) => id));
  });

  test('gives every country the same positions on every stop, as known on every day', () => {
    for (const clock of clocks) {
      const [wanted, found] = [positions(full, clock), positions(slim, clock)];
      expect(found.map(spoken), JSON.stringify(clock)).toEqual(wanted.map(spoken));
    }
  });

  test('tells the same silence, of which `not-searched` has a colour of its own', () => {
    for (const clock of clocks) {
      const silences = (record: PublicRecord) =>
        positions(record, clock).map(({ country, silence }) => `${country} ${silence}`);
      expect(silences(slim), JSON.stringify(clock)).toEqual(silences(full));
    }
  });

  test('paints and marks every country the same, for every question, stop and day of knowledge', () => {
    for (const clock of clocks) {
      for (const question of QUESTIONS) {
        const seen = (record: PublicRecord) =>
          [...answersTo(record, question, clock)].map(([id, { paint, marks }]) => [id, paint, marks]);
        expect(seen(slim), `${question} ${JSON.stringify(clock)}`).toEqual(seen(full));
      }
    }
  });

  test('rests every headline on the same statements', () => {
    for (const clock of clocks) {
      const ids = (record: PublicRecord) =>
        [...positionsAsOf(record, clock).values()].map((position) =>
          earningStatements(record, position, clock).map(({ id }) => id),
        );
      expect(ids(slim), JSON.stringify(clock)).toEqual(ids(full));
    }
  });

  test('keeps the speaker and the day of every statement, and what a card shows of it', () => {
    for (const statement of data.statements) {
      const { id, speaker, said, summary } = statement;
      const whole = full.statementsById.get(id);
      expect(speaker.name).toBe(whole?.speaker.name);
      expect(said).toBe(whole?.said);
      expect(isStateOnly(slim, statement), id).toBe(whole && isStateOnly(full, whole));
      // Whatever is asked, a card has words or the paraphrase.
      const words = carryingWords(slim, statement.evidence);
      for (const coding of statement.codings)
        if (!words.some((piece) => carriesCoding(piece, coding))) expect(summary, id).toBe(whole?.summary);
      for (const asked of [undefined, ...CONTRIBUTIONS.map((contribution) => [contribution])]) {
        const wanted = whole && findWords(full, whole, asked);
        const found = findWords(slim, statement, asked);
        expect(found?.quote, id).toEqual(wanted && shown(wanted.quote));
        expect(found?.wordsBy === 'outlet-translation', id).toBe(wanted?.wordsBy === 'outlet-translation');
        if (found?.wordsBy) expect(slim.sourcesById.get(found.source)?.publisher, id).toBeTruthy();
      }
    }
  });
});

describe.each(records)('the answers of the browser to $name', ({ full, data, slim, stops }) => {
  test.each(evenly(stops, 8))(
    'on %s equal those of the build, for every question, and rest on words of that day or before',
    (asOf) => {
      const clock = { asOf, knownBy: data.recordDate };
      for (const question of QUESTIONS) {
        const [wanted, found] = [answersTo(full, question, clock), answersTo(slim, question, clock)];
        expect([...found.keys()]).toEqual([...wanted.keys()]);
        for (const [id, { paint, marks, readings, statements }] of found) {
          const answer = wanted.get(id);
          expect([paint, marks, readings], id).toEqual([answer?.paint, answer?.marks, answer?.readings]);
          expect(
            statements.map((statement) => statement.id),
            id,
          ).toEqual(answer?.statements.map((one) => one.id));
          expect(statements.length === 0, id).toBe(paint[0] === 'unknown' || paint[0] === 'not-searched');
          for (const { said } of statements) expect(said <= asOf).toBe(true);
        }
      }
    },
  );

  test('match a condition exactly when one of their readings names it, and several when all are named', () => {
    for (const question of QUESTIONS) {
      for (const [id, answer] of answersTo(slim, question, latest)) {
        const named = answer.readings.flatMap(({ conditions }) => conditions);
        expect(meets(answer, []), id).toBe(true);
        expect(meets(answer, ['ceasefire']), id).toBe(named.includes('ceasefire'));
        expect(meets(answer, ['ceasefire', 'parliament']), id).toBe(
          named.includes('ceasefire') && named.includes('parliament'),
        );
      }
    }
  });
});

test.each(records)(
  'every conflict in $name that can be painted has its pattern in the picture',
  ({ full, data, slim, clocks }) => {
    const asked = [data.recordDate, ...data.editions];
    const drawn = conflictsIn(full, { knownBy: asked }).map(String);
    for (const clock of clocks.filter(({ knownBy }) => asked.includes(knownBy))) {
      for (const question of QUESTIONS) {
        for (const [id, { paint }] of answersTo(slim, question, clock)) {
          if (paint.length > 1)
            expect(drawn, `${id} ${question} ${JSON.stringify(clock)}`).toContain(String(paint));
        }
      }
    }
  },
);

test('no word that the script says is missing', () => {
  for (const [key, text] of Object.entries(data.words)) expect(text, key).not.toBe('');
});
