/** What a page of the map fetches is of one year: whatever it shows of that year may not differ from the whole record. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { QUESTIONS } from '../../../src/answers/question.ts';
import { saidEarlier } from '../../../src/answers/said-earlier.ts';
import { shownFor } from '../../../src/answers/words.ts';
import { slimRecord } from '../../../src/browser/map/slim-record.ts';
import { yearData } from '../../../src/map/data/year-data.ts';
import type { Clock } from '../../../src/record/in-force.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import { yearOf, yearsOf } from '../../../src/record/years.ts';
import { evenly } from '../record/clocks.ts';
import { records } from './map-record.ts';

/** All that is shown of every country: its answer, its statements and their words. */
const shown = (record: PublicRecord, clock: Clock) =>
  QUESTIONS.map((question) =>
    [...answersTo(record, question, clock)].map(([id, answer]) => {
      const { paint, marks, readings, position, statements } = answer;
      return [
        id,
        paint,
        marks,
        readings,
        position.silence,
        statements.map((statement) => statement.id),
        shownFor(record, answer).map((one) => [
          one.statement.id,
          one.words?.quote,
          saidEarlier(record, answer, one, clock)?.words.quote,
        ]),
      ];
    }),
  );

describe.each(records)('of $name', ({ full, data, slim, stops }) => {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const known = [full.recordDate, ...full.editions.map(({ on }) => on)];
  const years = yearsOf(full);

  test.each(years)('%s answers for its days, and for the last before it, as the whole does', (year) => {
    const part = yearData(full, data, year);
    const record = slimRecord({ ...part, countries: part.countries.toSorted(byId) });
    const own = stops.filter((stop) => yearOf(stop) === year);
    const before = stops.findLast((stop) => yearOf(stop) < year) ?? own[0] ?? '';
    for (const knownBy of known)
      for (const asOf of [before, ...evenly(own, 40)])
        expect(shown(record, { asOf, knownBy }), `${asOf} ${knownBy}`).toEqual(
          shown(slim, { asOf, knownBy }),
        );
  });

  test('two years together answer for both', () => {
    const parts = years.slice(-2).map((year) => yearData(full, data, year));
    const statements = [
      ...new Map(parts.flatMap((part) => part.statements).map((one) => [one.id, one])).values(),
    ];
    const outlets = Object.assign({}, ...parts.map((part) => part.outlets));
    const record = slimRecord({ ...data, statements, outlets, countries: data.countries.toSorted(byId) });
    for (const asOf of evenly(
      stops.filter((stop) => years.slice(-2).includes(yearOf(stop))),
      20,
    ))
      expect(shown(record, { asOf, knownBy: full.recordDate }), asOf).toEqual(
        shown(slim, { asOf, knownBy: full.recordDate }),
      );
  });
});
