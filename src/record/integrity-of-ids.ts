import type { Problem } from '../schema/problem.ts';
import { statementFile } from './integrity-of-statements.ts';
import type { Content } from './public-record.ts';

/** Ids and addresses that stand twice. Those of sources cannot: they are file names. */
export function idProblems(content: Content): Problem[] {
  const { countries, institutions, statements, events, figures, corrections, offices } = content;
  return [
    ...repeated(within('countries.yaml', countries), within('institutions.yaml', institutions)),
    ...repeated(statements.map((statement) => ({ file: statementFile(statement), id: statement.id }))),
    ...repeated(within('events.yaml', events)),
    ...repeated(within('figures.yaml', figures)),
    ...repeated(within('corrections.yaml', corrections)),
    ...repeated(within('offices.yaml', offices)),
    ...countries
      .filter(({ slug }, index) => countries.findIndex((country) => country.slug === slug) !== index)
      .map(({ id, slug }) => ({
        file: 'countries.yaml',
        field: `${id}.slug`,
        message: `${slug} is the address of another country: write one of its own`,
      })),
  ];
}

interface Entry {
  file: string;
  id: string;
}

function within(file: string, entries: readonly { id: string }[]): Entry[] {
  return entries.map(({ id }) => ({ file, id }));
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
