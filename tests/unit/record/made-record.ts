/**
 * A record so small that tests look at it on all of its days, with one of everything that makes answers differ. Nobody
 * said any of it.
 */
import type { PublicRecord } from '../../../src/record/public-record.ts';
import type { Country } from '../../../src/schema/country.ts';
import type { Election } from '../../../src/schema/election.ts';
import type { Office } from '../../../src/schema/office.ts';
import type { Report } from '../../../src/schema/report.ts';
import type { Source } from '../../../src/schema/source.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { coding, recordOf, statement } from './builders.ts';

type Days = readonly [said: string, recorded: string];
type Given = Partial<Statement> & { represents?: string };

function country(id: string, name: string, more: Partial<Country> = {}): Country {
  return { id, name, slug: name.toLowerCase(), iso2: id.slice(0, 2), aliases: [], marker: false, ...more };
}

/** With the id that content would have; `represents` only where it is not the country. */
function spoken(
  country: string,
  [said, recorded]: Days,
  name: string,
  codings: readonly string[],
  given: Given = {},
): Statement {
  const slug = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-');
  const id = `${country.toLowerCase()}-${said}-${slug}`;
  const made = statement(said, codings, { country, id, recorded, ...given });
  return { ...made, speaker: { ...made.speaker, name } };
}

/** The same words, about the time before a ceasefire. */
function wartime(spoken: Statement): Statement {
  return { ...spoken, codings: spoken.codings.map((coding) => ({ ...coding, scope: 'wartime' })) };
}

function gone(party: string, holder: string, given: Pick<Office, 'kind' | 'until' | 'recorded'>): Office {
  const id = `${party.toLowerCase()}-${given.until}`;
  return { id, party, holder, untilPrecision: 'day', basis: 'A successor was seen.', ...given };
}

const COUNTRIES = [
  country('DEU', 'Germany'),
  country('ESP', 'Spain'),
  country('FRA', 'France'),
  country('HUN', 'Hungary'),
  country('ITA', 'Italy'),
  country('NLD', 'Netherlands'),
  country('NOR', 'Norway', { searched: '2025-10-01' }), // looked for, none found
  country('POL', 'Poland'),
  country('SRB', 'Serbia'), // nobody looked
  country('UKR', 'Ukraine'),
];

const JOINT_TEXT: Statement['evidence'] = [
  { source: 's', kind: 'joint-text', language: 'en', checked: { on: '2025-02-11', against: 'none' } },
];

const STATE_AGENCY: Source = {
  id: 'agency-2025-09-04',
  publisher: 'An Agency',
  publisherKind: 'wire',
  stateControlled: true,
  title: null,
  url: null,
  published: '2025-09-04',
  publishedPrecision: 'day',
  recorded: '2025-09-05',
  language: 'en',
  textDigest: null,
  article: null,
};

const STATEMENTS = [
  // Words that conflict, on soldiers and on ships; one of them enters the record later. Then one answer for each place.
  spoken('DEU', ['2025-02-10', '2025-02-11'], 'Anna Muster', ['land declined', 'air undecided']),
  spoken('DEU', ['2025-03-01', '2025-03-16'], 'Bernd Muster', ['land open inside ceasefire', 'sea open']),
  spoken('DEU', ['2025-03-01', '2025-05-20'], 'Clara Muster', ['land declined', 'sea declined', 'air open']),
  spoken('DEU', ['2025-08-18', '2025-08-19'], 'Dora Muster', ['land undecided inside', 'land open outside']),
  // Others' words, until it speaks itself: soldiers, but only outside. A name that begins with a number.
  spoken('ESP', ['2025-03-01', '2025-03-16'], '20 Ejemplos', ['land open', 'training open'], {
    represents: 'OUTLET',
  }),
  spoken('ESP', ['2025-09-04', '2025-09-05'], 'José Ejemplo', ['land committed outside us-backstop']),
  // Taken back, when words that were said before it enter the record. An id that is not made of the name.
  spoken('FRA', ['2025-02-10', '2025-02-11'], 'Élise Exemple', ['land open']),
  spoken('FRA', ['2025-03-15', '2025-03-16'], 'Fanny Exemple', ['land leads', 'command leads'], {
    retracted: { on: '2025-05-20', why: 'Misread.' },
  }),
  spoken('FRA', ['2025-03-10', '2025-05-20'], 'Jean-Noël Exemple', [
    'land committed unspecified ceasefire parliament',
    'funding open',
  ]),
  spoken('FRA', ['2025-12-01', '2025-12-02'], 'Élise Exemple', ['land leads inside us-backstop'], {
    id: 'fra-2025-12-01-on-television',
  }),
  // A text that it joined is its own words; they grow old.
  spoken('HUN', ['2024-11-20', '2025-02-11'], 'A Council', ['force opposed'], {
    represents: 'EU',
    evidence: JOINT_TEXT,
  }),
  // Ready, and an echo of it that is looser; then only as peacekeepers, beside a refusal for now of the force itself.
  spoken('NOR', ['2025-10-05', '2025-10-06'], 'Kari Eksempel', ['land ready inside as-coalition']),
  {
    ...spoken('NOR', ['2025-11-02', '2025-11-03'], 'Kari Eksempel', ['land open inside as-coalition']),
    codings: [{ ...coding('land open inside as-coalition'), restates: 'nor-2025-10-05-kari-eksempel' }],
  },
  spoken('NOR', ['2025-11-20', '2025-11-21'], 'Kari Eksempel', [
    'land declined inside as-coalition for-now',
    'land open inside as-peacekeeping mandate',
  ]),
  // It has spoken, but promises nothing; then it does not know.
  spoken('ITA', ['2025-03-10', '2025-03-16'], 'Gia Esempio', ['membership declined', 'force undecided']),
  spoken('ITA', ['2025-08-18', '2025-08-19'], 'Gia Esempio', ['land undecided']),
  // Others' words to the end: a member, then more, by an agency that a state controls.
  spoken('NLD', ['2025-03-10', '2025-03-16'], 'Jan Voorbeeld', ['membership committed'], {
    represents: 'NATO',
  }),
  spoken('NLD', ['2025-09-04', '2025-09-05'], 'An Agency', ['air open', 'monitoring open'], {
    represents: 'OUTLET',
    evidence: [
      {
        source: STATE_AGENCY.id,
        kind: 'reported-speech',
        language: 'en',
        checked: { on: '2025-09-05', against: 'none' },
      },
    ],
  }),
  // A government that goes, and words that never count.
  spoken('POL', ['2025-02-10', '2025-02-11'], 'Ewa Przykład', [
    'land declined',
    'logistics committed outside',
  ]),
  wartime(spoken('POL', ['2025-08-18', '2025-08-19'], 'Jerzy Przykład', ['land open'])),
  spoken('UKR', ['2025-03-10', '2025-03-16'], 'Olena Pryklad', ['force host']),
];

const OFFICES = [
  gone('DEU', 'Anna Muster', { kind: 'person', until: '2025-02-20', recorded: '2025-03-16' }),
  gone('POL', 'The cabinet', { kind: 'government', until: '2025-08-31', recorded: '2025-09-05' }),
];

function vote(country: string, date: string, recorded: string, more: Partial<Election> = {}): Election {
  return { id: `${country.toLowerCase()}-${date}`, country, date, recorded, evidence: [], ...more };
}

const ELECTIONS = [
  // One after which it is known who governs, two before and after the last words of their countries, one after a government went.
  vote('DEU', '2025-06-10', '2025-06-11'),
  vote('ITA', '2025-09-28', '2025-10-06'),
  vote('ESP', '2025-10-05', '2025-10-06', { since: 'The same government.' }),
  vote('POL', '2025-10-04', '2025-10-06'),
];

function unread(about: string, [published, recorded]: Days, given: Partial<Report> = {}): Report {
  return {
    id: `${about.toLowerCase()}-${published}`,
    about: [about],
    publisher: 'A Newspaper',
    title: null,
    url: `https://example.org/${about}/${published}`,
    published,
    publishedPrecision: 'day',
    seen: 'headline',
    says: 'There is more to read.',
    doubts: [about],
    recorded,
    tried: [],
    readAs: [],
    ...given,
  };
}

const REPORTS = [
  // Of a country whose government has gone; of one that never spoke; and one that was read later.
  unread('POL', ['2025-09-01', '2025-09-05']),
  unread('SRB', ['2025-10-01', '2025-10-06']),
  unread('ITA', ['2025-09-04', '2025-09-05'], {
    publisher: null,
    title: 'A headline',
    publishedPrecision: 'month',
    readAs: ['ita-2025-08-18-gia-esempio'],
    revised: [{ on: '2025-12-02', why: 'It was read.', was: { readAs: null } }],
  }),
];

/** Days of words from 20 November 2024 on; entered on six days, the last of them 2 December 2025. */
export function madeRecord(): PublicRecord {
  return recordOf(STATEMENTS, {
    countries: COUNTRIES,
    offices: OFFICES,
    elections: ELECTIONS,
    reports: REPORTS,
    sources: [STATE_AGENCY],
  });
}
