import type { StatementLine } from './line.ts';

export const FILTERS = ['country', 'contribution', 'stance', 'year', 'quoted'] as const;

/** What a reader asks the list for. Empty means all; `quoted` asks for statements with words that carry them. */
export type StatementFilter = Readonly<Record<(typeof FILTERS)[number], string>>;

export const EVERYTHING: StatementFilter = {
  country: '',
  contribution: '',
  stance: '',
  year: '',
  quoted: '',
};

export function isEverything(filter: StatementFilter): boolean {
  return FILTERS.every((name) => filter[name] === '');
}

/** Contribution and stance are asked of one coding: soldiers *and* no, not soldiers and some other no. */
export function matches(
  { country, codings, said, words }: StatementLine,
  { country: of, contribution, stance, year, quoted }: StatementFilter,
): boolean {
  return (
    (of === '' || country.id === of) &&
    (year === '' || said.startsWith(year)) &&
    (quoted === '' || words !== undefined) &&
    ((contribution === '' && stance === '') ||
      codings.some(
        (coding) =>
          (contribution === '' || coding.contribution === contribution) &&
          (stance === '' || coding.stance === stance),
      ))
  );
}

/** The filter that an address asks for, whatever else stands in it. */
export function filterIn(search: string): StatementFilter {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(FILTERS.map((name) => [name, asked.get(name) ?? ''])) as StatementFilter;
}

/** The query of the address that asks for it; empty for everything. */
export function queryOf(filter: StatementFilter): string {
  const asked = new URLSearchParams(
    FILTERS.filter((name) => filter[name] !== '').map((name) => [name, filter[name]]),
  );
  return asked.size > 0 ? `?${asked}` : '';
}
