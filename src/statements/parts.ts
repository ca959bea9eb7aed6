import type { Day } from '../schema/day.ts';

/** As many as one page lists: some 40 KB with Brotli, however many there are in all. */
export const MOST = 150;

/** A part of the list that has a page: the newest statements of a year, or of the rest of it. */
export interface StatementPart<Dated> {
  /** `2026`, and for a second page of that year `2026-2`. */
  name: string;
  statements: readonly Dated[];
}

/**
 * Statements in pages by year, the newest first, those of one text beside each other; a year with more than a page holds is
 * divided into equal ones.
 */
export function statementParts<Dated extends { said: Day; summary?: string }>(
  statements: readonly Dated[],
  most = MOST,
): StatementPart<Dated>[] {
  const newestFirst = statements.toSorted((a, b) => (a.said < b.said ? 1 : a.said > b.said ? -1 : 0));
  const byText = Map.groupBy(newestFirst, ({ said, summary }, at) => `${said} ${summary ?? at}`);
  const days = Map.groupBy([...byText.values()].flat(), ({ said }) => said);
  const byYear = Map.groupBy([...days.values()].flat(), ({ said }) => said.slice(0, 4));
  return [...byYear].flatMap(([year, those]) => {
    const pages = Math.ceil(those.length / most);
    const size = Math.ceil(those.length / pages);
    return Array.from({ length: pages }, (_, page) => ({
      name: page === 0 ? year : `${year}-${page + 1}`,
      statements: those.slice(page * size, (page + 1) * size),
    }));
  });
}
