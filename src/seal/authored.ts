/** What is sealed, by the first half of its name in the seal file. */
export const SEALED_KINDS = [
  'statement',
  'figure',
  'list',
  'event',
  'source',
  'office',
  'election',
  'correction',
  'report',
  'country',
  'institution',
  'term',
  'edition',
] as const;

export type SealedKind = (typeof SEALED_KINDS)[number];

/** The fields of an entry as YAML gives them: before any default, and before anybody asked whether they make sense. */
export type Fields = Readonly<Record<string, unknown>>;

/** An entry of the content folder as somebody wrote it. */
export interface Authored {
  /** `statement/pol-2025-09-04-donald-tusk`; a term of the codebook is `term/stances.open`. */
  name: string;
  kind: SealedKind;
  /** Path from the content folder. */
  file: string;
  fields: Fields;
}

/** Fields that say nothing about the world: `searched` and `tried` move on whenever somebody looks again. */
const UNSEALED: Readonly<Partial<Record<SealedKind, readonly string[]>>> = {
  country: ['searched'],
  report: ['tried'],
};

/** An entry as it is sealed and published: as written, without fields that are empty or that are not sealed. */
export function sealedFields({ kind, fields }: Pick<Authored, 'kind' | 'fields'>): Fields {
  const left = UNSEALED[kind] ?? [];
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => value !== null && !left.includes(field)),
  );
}
