import { isOwnWords } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Statement } from '../schema/statement.ts';
import type { Answer } from './answer.ts';

/**
 * The words that a country's page shows for its answer to the main question, the newest first: those it rests on, and all
 * its own on soldiers, because softer words that came later must not hide the firmer ones.
 */
export function wordsShown(record: PublicRecord, { country, statements }: Answer): Statement[] {
  const own = (record.statementsByCountry.get(country.id) ?? []).filter(
    (statement) => !statement.retracted && isOwnWords(statement) && isOnSoldiers(statement),
  );
  return [...new Set([...statements, ...own])].toSorted((a, b) =>
    a.said > b.said ? -1 : a.said < b.said ? 1 : 0,
  );
}

function isOnSoldiers({ codings }: Statement): boolean {
  return codings.some(
    ({ contribution, scope }) =>
      scope === 'after-ceasefire' && (contribution === 'land' || contribution === 'force'),
  );
}
