import { type Content, createRecord, type PublicRecord } from '../../../src/record/public-record.ts';
import { CONDITIONS, MISSIONS, PLACES, WORDINGS } from '../../../src/schema/codes.ts';
import type { Coding, Statement } from '../../../src/schema/statement.ts';

/** Of whom nothing is known. */
export const NOBODY: Content['publisher'] = {
  name: null,
  kind: null,
  address: null,
  url: null,
  contact: null,
  corrections: null,
  funding: null,
};

const RECORDED = '2026-01-31';

/** A coding from words: "land open inside as-peacekeeping mandate". Place, mission, conditions and wording may be left out. */
export function coding(words: string): Coding {
  const [contribution, stance, ...rest] = words.split(' ');
  const place = PLACES.find((known) => rest.includes(known)) ?? 'unspecified';
  const mission = MISSIONS.find((known) => rest.includes(`as-${known}`));
  const wording = WORDINGS.find((known) => rest.includes(known));
  const conditions = CONDITIONS.filter((known) => rest.includes(known));
  return {
    contribution,
    stance,
    place,
    conditions,
    scope: 'after-ceasefire',
    ...(mission ? { mission } : {}),
    ...(wording ? { wording } : {}),
  } as Coding;
}

/** A statement by a country's own government, unless `represents` says otherwise. */
export function statement(
  said: string,
  codings: readonly string[],
  given: Partial<Omit<Statement, 'codings'>> & { represents?: string } = {},
): Statement {
  const { represents, ...rest } = given;
  const country = given.country ?? 'AAA';
  return {
    id: `${country.toLowerCase()}-${said}-${codings.join('-').replaceAll(' ', '-')}-${represents ?? 'own'}`,
    country,
    speaker: { name: 'Speaker', person: true, role: 'Minister', represents: represents ?? country },
    said,
    saidPrecision: 'day',
    recorded: RECORDED,
    summary: 'Said something.',
    codings: codings.map(coding),
    evidence: [
      { source: 's', kind: 'reported-speech', language: 'en', checked: { on: RECORDED, against: 'none' } },
    ],
    ...rest,
  };
}

/** A record of these statements and the countries they are about. */
export function recordOf(statements: readonly Statement[], more: Partial<Content> = {}): PublicRecord {
  const ids = [...new Set(statements.map(({ country }) => country))];
  return createRecord({
    codebook: {} as Content['codebook'],
    countries: ids.map((id) => ({
      id,
      name: id,
      slug: id.toLowerCase(),
      iso2: 'AA',
      aliases: [],
      marker: true,
    })),
    institutions: [],
    sources: [],
    events: [],
    figures: [],
    corrections: [],
    editions: [],
    offices: [],
    elections: [],
    outlets: {},
    publisher: NOBODY,
    lists: [],
    reports: [],
    statements,
    ...more,
  });
}

export const NOW = { asOf: '2026-01-31', knownBy: RECORDED };
