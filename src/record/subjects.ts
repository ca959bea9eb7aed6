import type { Institution } from '../schema/institution.ts';
import type { PublicRecord } from './public-record.ts';

/** An institution that statements are about: it has a page like a country, and no colour. */
export type InstitutionSubject = Institution & Required<Pick<Institution, 'slug'>>;

/** The institutions that statements are about. */
export function institutionSubjects({
  institutions,
  statementsByCountry,
}: PublicRecord): InstitutionSubject[] {
  return institutions.filter(
    (institution): institution is InstitutionSubject =>
      institution.slug !== undefined && statementsByCountry.has(institution.id),
  );
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
