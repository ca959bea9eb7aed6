import { changeDates } from '../../record/changes.ts';
import { hasSpoken } from '../../record/country-position.ts';
import { echoed } from '../../record/echo.ts';
import { answersInForce, isKnown } from '../../record/in-force.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { recordAsKnown } from '../../record/record-as-known.ts';
import { yearOf } from '../../record/years.ts';
import { CONTRIBUTIONS } from '../../schema/codes.ts';
import type { Day } from '../../schema/day.ts';
import type { Statement } from '../../schema/statement.ts';
import type { MapData } from './map-data.ts';

/**
 * The data of a map with those statements alone that the answers of a year rest on, and of the stop before it, to
 * which moves of its first day lead back: as the record is known today, and as its editions knew it. What was no longer in force by then is left
 * out, so a file grows with its year, not with the record.
 */
export function yearData(record: PublicRecord, data: MapData, year: string): MapData {
  const needed = statementsOfYear(record, year);
  const statements = data.statements.filter(({ id }) => needed.has(id));
  const sources = new Set(
    statements.flatMap(({ evidence, revised = [] }) =>
      [evidence, ...revised.map(({ was }) => was.evidence ?? [])].flat().map(({ source }) => source),
    ),
  );
  return {
    ...data,
    statements,
    outlets: Object.fromEntries(Object.entries(data.outlets).filter(([source]) => sources.has(source))),
  };
}

/** The ids of the statements that a year's answers rest on. */
function statementsOfYear(record: PublicRecord, year: string): Set<string> {
  const { recordDate } = record;
  const before = changeDates(record, { knownBy: recordDate }).findLast((day) => yearOf(day) < year) ?? '';
  const needed = new Set<string>();
  for (const knownBy of [recordDate, ...record.editions.map(({ on }) => on)]) {
    const known = recordAsKnown(record, knownBy);
    const clock = { asOf: before, knownBy };
    for (const { id, said } of known.statements) if (said > before && yearOf(said) <= year) needed.add(id);
    for (const [, statements] of known.statementsByCountry) {
      for (const { id } of inForce(statements, clock)) needed.add(id);
      // That a country has spoken at all is told of one that has given no answer.
      const spoke = statements.find((one) => isKnown(one, clock) && hasSpoken(one)) ?? statements[0];
      if (spoke) needed.add(spoke.id);
    }
  }
  // What is only an echo has the stance of what it echoes; a set grows while it is walked.
  for (const id of needed) {
    const statement = record.statementsById.get(id);
    for (const firmer of statement ? echoes(statement) : []) needed.add(firmer);
  }
  return needed;
}

function inForce(statements: readonly Statement[], clock: { asOf: Day; knownBy: Day }): Statement[] {
  return CONTRIBUTIONS.flatMap((contribution) =>
    answersInForce(statements, contribution, clock).map(({ statement }) => statement),
  );
}

/** The ids of what any state of a statement echoes. */
function echoes({ codings, revised = [] }: Statement): string[] {
  return [codings, ...revised.map(({ was }) => was.codings ?? [])]
    .flat()
    .flatMap((coding) => echoed(coding) ?? []);
}
