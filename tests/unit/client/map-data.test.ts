/** The browser's record is the build's without what only single pages show: no answer may differ. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/client/answers.ts';
import { conflictingPairs } from '../../../src/map/map-data.ts';
import { readingsOf } from '../../../src/map/paint.ts';
import { paintableOf, QUESTIONS, questionMarks } from '../../../src/map/question.ts';
import { earningStatements } from '../../../src/record/earning.ts';
import type { Clock } from '../../../src/record/in-force.ts';
import { type CountryPosition, positionsAsOf } from '../../../src/record/positions.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import { evenly } from '../record/clocks.ts';
import { data, records } from './record.ts';

const latest = { asOf: data.recordDate, knownBy: data.recordDate };

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
      const [wanted, found] = [positionsAsOf(full, clock), positionsAsOf(slim, clock)];
      for (const question of QUESTIONS) {
        const seen = (record: PublicRecord, list: typeof wanted) =>
          [...list].map(([id, position]) => [
            id,
            paintableOf(position, question),
            questionMarks(record, position, question, clock),
          ]);
        expect(seen(slim, found), `${question} ${JSON.stringify(clock)}`).toEqual(seen(full, wanted));
      }
    }
  });

  test('rests every headline on the same statements', () => {
    for (const clock of clocks) {
      const ids = (record: PublicRecord) =>
        [...positionsAsOf(record, clock).values()].map((position) =>
          earningStatements(record, position).map(({ id }) => id),
        );
      expect(ids(slim), JSON.stringify(clock)).toEqual(ids(full));
    }
  });

  test('keeps the first quote, its translation, the speaker and the day of every statement', () => {
    for (const { id, speaker, said, evidence } of data.statements) {
      const statement = full.statementsById.get(id);
      const quote = statement?.evidence.find((piece) => piece.quote)?.quote;
      expect(speaker.name).toBe(statement?.speaker.name);
      expect(said).toBe(statement?.said);
      expect(evidence[0]?.quote?.exact).toBe(quote?.exact);
      expect(evidence[0]?.quote?.translation).toBe(quote?.translation);
    }
  });
});

describe.each(records)('the answers of the browser to $name', ({ full, data, slim, stops }) => {
  test.each(evenly(stops, 8))(
    'on %s equal what the build computes, for every country and every question',
    (asOf) => {
      const clock = { asOf, knownBy: data.recordDate };
      const wanted = positionsAsOf(full, clock);
      for (const question of QUESTIONS) {
        const answers = answersTo(slim, question, clock, []);
        expect([...answers.keys()]).toEqual([...wanted.keys()]);
        for (const [id, answer] of answers) {
          const position = wanted.get(id);
          if (!position) throw new Error(id);
          expect(spoken(bare(answer.position))).toEqual(spoken(bare(position)));
          expect(answer.paint).toEqual(paintableOf(position, question));
          expect(answer.marks).toEqual(questionMarks(full, position, question, clock));
          expect(answer.matches).toBe(true);
          expect(answer.statements.length > 0).toBe(
            readingsOf(answer.paint).join() !== nothing(answer.paint),
          );
          for (const { said } of answer.statements) expect(said <= asOf).toBe(true);
        }
      }
    },
  );

  test('match a condition exactly when one of their readings names it, and several when all are named', () => {
    for (const question of QUESTIONS) {
      const answers = answersTo(slim, question, latest, ['ceasefire']);
      const both = answersTo(slim, question, latest, ['ceasefire', 'parliament']);
      for (const [id, { readings, matches }] of answers) {
        const named = readings.flatMap(({ conditions }) => conditions);
        expect(matches, id).toBe(named.includes('ceasefire'));
        expect(both.get(id)?.matches, id).toBe(named.includes('ceasefire') && named.includes('parliament'));
      }
    }
  });
});

test.each(records)('every conflict in $name has its pattern in the picture', ({ full, slim, clocks }) => {
  const key = (paint: readonly string[]) => [...paint].sort().join();
  const drawn = new Set(conflictingPairs(full).map(key));
  for (const clock of clocks) {
    for (const question of QUESTIONS) {
      for (const [id, { paint }] of answersTo(slim, question, clock, [])) {
        if (typeof paint === 'string') continue;
        expect([...drawn], `${id} ${question} ${JSON.stringify(clock)}`).toContain(key(paint));
      }
    }
  }
});

test('no word that the script says is missing', () => {
  for (const [key, text] of Object.entries(data.words)) expect(text, key).not.toBe('');
});

/** The paint of a country of which nothing was found. */
function nothing(paint: unknown): string {
  return paint === 'not-searched' ? 'not-searched' : 'unknown';
}
