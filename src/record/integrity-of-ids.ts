import type { Problem } from '../schema/problem.ts';
import { statementFile } from './integrity-of-statements.ts';
import type { Content } from './public-record.ts';

/** Ids and addresses that stand twice. Those of sources cannot: they are file names. */
export function idProblems(content: Content): Problem[] {
  const {
    countries,
    institutions,
    statements,
    events,
    figures,
    lists,
    corrections,
    offices,
    elections,
    reports,
  } = content;
  return [
    ...repeated(within('countries.yaml', countries), within('institutions.yaml', institutions)),
    ...repeated(statements.map((statement) => ({ file: statementFile(statement), id: statement.id }))),
    ...repeated(within('events.yaml', events)),
    // Figures and lists stand on one page, under their ids.
    ...repeated(within('figures.yaml', figures), within('lists.yaml', lists)),
    ...repeated(within('corrections.yaml', corrections)),
    ...repeated(within('offices.yaml', offices)),
    ...repeated(within('elections.yaml', elections)),
    ...repeated(within('reports.yaml', reports)),
    ...sharedSlugs([...within('countries.yaml', countries), ...within('institutions.yaml', institutions)]),
  ];
}

interface Entry {
  file: string;
  id: string;
  slug?: string | undefined;
}

function within(file: string, entries: readonly Omit<Entry, 'file'>[]): Entry[] {
  return entries.map(({ id, slug }) => ({ file, id, slug }));
}

/** Pages of countries and institutions stand in one folder. */
function sharedSlugs(entries: readonly Entry[]): Problem[] {
  return entries
    .filter(({ id, slug }) => slug && entries.find((entry) => entry.slug === slug)?.id !== id)
    .map(({ file, id, slug }) => ({
      file,
      field: `${id}.slug`,
      message: `${slug} is the address of another country or institution: write one of its own`,
    }));
}

/** A problem for the second and every later entry with one id. */
function repeated(...lists: readonly (readonly Entry[])[]): Problem[] {
  const entries = lists.flat();
  const ids = entries.map(({ id }) => id);
  return entries
    .filter(({ id }, index) => ids.indexOf(id) !== index)
    .map(({ file, id }) => ({
      file,
      field: id,
      message: 'stands twice: an id belongs to one entry for ever, number the second -2',
    }));
}
