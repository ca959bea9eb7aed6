import { basename } from 'node:path';
import type { Authored, Fields, SealedKind } from '../seal/authored.ts';

const LISTS: Readonly<Record<string, SealedKind>> = {
  'figures.yaml': 'figure',
  'lists.yaml': 'list',
  'events.yaml': 'event',
  'offices.yaml': 'office',
  'elections.yaml': 'election',
  'corrections.yaml': 'correction',
  'reports.yaml': 'report',
  'countries.yaml': 'country',
  'institutions.yaml': 'institution',
  'editions.yaml': 'edition',
};

/**
 * The entries of a content file as YAML gives them, for the seal: also of one that is not in order, as far as they can
 * be told apart.
 */
export function authoredEntries(file: string, value: unknown): Authored[] {
  const make = (kind: SealedKind, id: unknown, fields: unknown): Authored[] =>
    typeof id === 'string' && isFields(fields) ? [{ name: `${kind}/${id}`, kind, file, fields }] : [];
  if (file.startsWith('sources/')) return make('source', basename(file, '.yaml'), value);
  if (file === 'codebook.yaml')
    return Object.entries(isFields(value) ? value : {}).flatMap(([group, terms]) =>
      Object.entries(isFields(terms) ? terms : {}).flatMap(([code, term]) =>
        make('term', `${group}.${code}`, term),
      ),
    );
  const kind = file.startsWith('statements/') ? 'statement' : LISTS[file];
  if (!kind || !Array.isArray(value)) return [];
  return value.flatMap((entry) =>
    isFields(entry) ? make(kind, kind === 'edition' ? entry.on : entry.id, entry) : [],
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
