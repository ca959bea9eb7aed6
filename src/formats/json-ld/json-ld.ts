import { LANGUAGE } from '../../i18n/locale.ts';
import { aboutPath, absolute, homePath } from '../../links.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Precision } from '../../schema/codes.ts';
import type { Day } from '../../schema/day.ts';
import { isMail, type Publisher } from '../../schema/publisher.ts';
import { LICENCE_URL, SITE_NAME } from '../../site.ts';

/** One thing in the words of https://schema.org. Fields that are undefined are left out. */
export interface JsonLdNode {
  '@type': string;
  [property: string]: unknown;
}

/** The text of a page's JSON-LD block. `<` is escaped, so that no text in it can end the block. */
export function jsonLd(nodes: readonly JsonLdNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
}

/** Who made the texts of this site: its publisher, or, where none is named, the site under its own name. */
export function maker({ publisher }: PublicRecord): JsonLdNode {
  return findPublisher(publisher) ?? { '@type': 'Organization', name: SITE_NAME, url: absolute(homePath) };
}

/** Who publishes this site; undefined where nobody is named. */
export function findPublisher({ name, kind, url, contact }: Publisher): JsonLdNode | undefined {
  if (name === null) return undefined;
  return {
    '@type': kind ? ENTITIES[kind] : 'Organization',
    name,
    url: url ?? absolute(aboutPath),
    email: contact && isMail(contact) ? contact : undefined,
  };
}

const ENTITIES: Record<NonNullable<Publisher['kind']>, string> = {
  person: 'Person',
  association: 'Organization',
  company: 'Corporation',
  newsroom: 'NewsMediaOrganization',
  university: 'CollegeOrUniversity',
  'public-body': 'GovernmentOrganization',
};

/** What every page's main thing has in common. */
export function ownWork(path: string) {
  const url = absolute(path);
  return {
    url,
    mainEntityOfPage: url,
    inLanguage: LANGUAGE,
    license: LICENCE_URL,
    isAccessibleForFree: true,
  };
}

/** A day as ISO 8601 as precisely as it is known; undefined where it is a guess. */
export function isoDate(day: Day, precision: Precision): string | undefined {
  switch (precision) {
    case 'day':
    case 'reported':
      return day;
    case 'month':
      return day.slice(0, 7);
    case 'approximate':
      return undefined;
  }
}
