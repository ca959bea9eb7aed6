import type { PublicRecord } from './public-record.ts';

/** An institution that statements are about: it has a page like a country, and no colour. */
export interface InstitutionSubject {
  id: string;
  name: string;
  slug: string;
}

/** The institutions that statements are about, by name. The slug is the name in lower case. */
export function institutionSubjects(record: PublicRecord): InstitutionSubject[] {
  return record.institutions
    .filter(({ id }) => record.statementsByCountry.has(id))
    .map(({ id, name }) => ({ id, name, slug: name.toLowerCase().replaceAll(' ', '-') }));
}

/** Whatever statements may be about: all countries, then the institutions that some are about. */
export function subjects(record: PublicRecord): { id: string; name: string; slug: string }[] {
  return [...record.countries, ...institutionSubjects(record)];
}

/** A country or an institution by id: what a statement is about. Throws when it is neither. */
export function getSubject(record: PublicRecord, id: string): { id: string; name: string; slug: string } {
  const subject =
    record.countriesById.get(id) ?? institutionSubjects(record).find((institution) => institution.id === id);
  if (!subject) throw new RangeError(`no statement in the record is about ${id}`);
  return subject;
}
