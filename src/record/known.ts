import type { Correction } from '../schema/correction.ts';
import type { Day } from '../schema/day.ts';
import type { Source } from '../schema/source.ts';
import type { Statement } from '../schema/statement.ts';
import type { Content } from './public-record.ts';

/** What an entry may point at, and the day after which everything is in the future. */
export interface Known {
  sources: ReadonlyMap<string, Source>;
  statements: ReadonlyMap<string, Statement>;
  corrections: readonly Correction[];
  /** Ids of events. */
  events: ReadonlySet<string>;
  /** Ids of countries and institutions. */
  parties: ReadonlySet<string>;
  /** Ids of countries alone. */
  countries: ReadonlySet<string>;
  /** Ids of institutions without an address: nothing can be about them. */
  withoutPage: ReadonlySet<string>;
  /** Ids of sources and statements that are there, but could not be read: nothing is known of them. */
  unread: ReadonlySet<string>;
  today: Day;
}

export function knownIn(content: Content, { today, unread }: Pick<Known, 'today' | 'unread'>): Known {
  return {
    sources: new Map(content.sources.map((source) => [source.id, source])),
    statements: new Map(content.statements.map((statement) => [statement.id, statement])),
    corrections: content.corrections,
    events: new Set(content.events.map(({ id }) => id)),
    parties: new Set([...content.countries, ...content.institutions].map(({ id }) => id)),
    countries: new Set(content.countries.map(({ id }) => id)),
    withoutPage: new Set(content.institutions.filter(({ slug }) => !slug).map(({ id }) => id)),
    unread,
    today,
  };
}
