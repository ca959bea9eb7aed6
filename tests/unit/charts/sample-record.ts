import { createRecord, type PublicRecord } from '../../../src/record/public-record.ts';
import type { Country } from '../../../src/schema/country.ts';
import type { Coding, Statement } from '../../../src/schema/statement.ts';
import { NOBODY } from '../record/builders.ts';

type Code = [contribution: Coding['contribution'], stance: Coding['stance'], place?: Coding['place']];

function country(id: string, name: string): Country {
  return { id, name, slug: name.toLowerCase(), iso2: id.slice(0, 2), aliases: [], marker: false };
}

function statement(
  who: string,
  said: string,
  by: string,
  codes: Code[],
  rest: Partial<Statement> = {},
): Statement {
  return {
    id: `${who.toLowerCase()}-${said}-${by.toLowerCase()}`,
    country: who,
    speaker: {
      name: by,
      person: !by.startsWith('Outlet'),
      role: 'Someone',
      represents: by.startsWith('Outlet') ? 'OUTLET' : who,
    },
    said,
    saidPrecision: 'day',
    recorded: '2026-03-30',
    summary: 'Said something.',
    codings: codes.map(([contribution, stance, place = 'unspecified']) => ({
      contribution,
      stance,
      place,
      conditions: [],
      scope: 'after-ceasefire',
    })),
    evidence: [],
    ...rest,
  };
}

const STATEMENTS: Statement[] = [
  statement('DEU', '2025-02-17', 'Scholz', [['land', 'declined']]),
  statement('DEU', '2025-05-10', 'Merz', [['membership', 'committed']]),
  statement('DEU', '2025-08-18', 'Merz', [['land', 'undecided']]),
  statement('DEU', '2025-08-20', 'Wadephul', [['land', 'declined']]),
  statement('DEU', '2025-08-20', 'Pistorius', [
    ['land', 'open'],
    ['training', 'open'],
  ]),
  statement('DEU', '2025-09-04', 'Merz', [
    ['land', 'undecided', 'inside'],
    ['funding', 'committed'],
    ['training', 'committed', 'outside'],
  ]),
  statement('DEU', '2026-01-06', 'Merz', [
    ['land', 'undecided', 'inside'],
    ['land', 'open', 'outside'],
  ]),
  statement('DEU', '2025-11-17', 'Outlet', [
    ['air', 'open'],
    ['funding', 'leads'],
  ]),
  statement('DEU', '2026-02-01', 'Retracted', [['sea', 'leads']], {
    retracted: { on: '2026-03-01', why: 'wrong' },
  }),
  statement('POL', '2025-09-04', 'Tusk', [
    ['land', 'declined', 'inside'],
    ['logistics', 'committed'],
  ]),
  statement('POL', '2025-03-11', 'Tusk', [['land', 'declined']]),
  statement('POL', '2026-01-06', 'Tusk', [['logistics', 'leads']]),
];

/** A record of three countries that ends on 30 March 2026: Germany of many words, Poland of few, Kosovo of none. */
export function sampleRecord(): PublicRecord {
  return createRecord({
    codebook: {} as PublicRecord['codebook'],
    countries: [country('DEU', 'Germany'), country('POL', 'Poland'), country('XKX', 'Kosovo')],
    institutions: [],
    sources: [],
    statements: STATEMENTS,
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
  });
}
