import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changes, difference } from '../../../src/record/changes.ts';
import { countryPosition } from '../../../src/record/country-position.ts';
import { positionsAsOf } from '../../../src/record/positions.ts';
import { createRecord } from '../../../src/record/public-record.ts';
import {
  CONDITIONS,
  CONTRIBUTIONS,
  HEADLINES,
  MISSIONS,
  PLACES,
  SCOPES,
  STANCES,
} from '../../../src/schema/codes.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { NOW, recordOf, statement } from './builders.ts';

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2025-09-${String(number).padStart(2, '0')}`);

const coding = fc.record({
  contribution: fc.constantFrom(...CONTRIBUTIONS),
  stance: fc.constantFrom(...STANCES),
  place: fc.constantFrom(...PLACES),
  conditions: fc.uniqueArray(fc.constantFrom(...CONDITIONS), { maxLength: 3 }),
  scope: fc.constantFrom(...SCOPES),
  mission: fc.constantFrom(...MISSIONS),
});

const statements: fc.Arbitrary<Statement[]> = fc
  .array(
    fc.record({
      country: fc.constantFrom('AAA', 'BBB'),
      said: day,
      recorded: day,
      own: fc.boolean(),
      codings: fc.array(coding, { maxLength: 3 }),
      retracted: fc.option(day, { nil: undefined }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drafts) =>
    drafts.map(({ country, said, recorded, own, codings, retracted }, index) => ({
      ...statement(said, [], { country, ...(own ? {} : { represents: 'OUTLET' }) }),
      id: `${country.toLowerCase()}-${said}-${index}`,
      recorded,
      codings,
      ...(retracted ? { retracted: { on: retracted, why: 'Misread.' } } : {}),
    })),
  );

const clock = fc.record({ asOf: day, knownBy: day });

const plain = (positions: ReturnType<typeof positionsAsOf>) => [...positions];

describe('positions', () => {
  test('do not depend on the order of the input', () => {
    fc.assert(
      fc.property(
        statements.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        clock,
        ([list, shuffled], at) => {
          const record = recordOf(list);
          const other = createRecord({
            ...record,
            statements: shuffled,
            countries: [...record.countries].reverse(),
          });
          expect(plain(positionsAsOf(other, at))).toEqual(plain(positionsAsOf(record, at)));
        },
      ),
    );
  });

  test('as of a day are never changed by a later statement', () => {
    fc.assert(
      fc.property(statements, clock, (list, at) => {
        const record = recordOf(list);
        const until = createRecord({ ...record, statements: list.filter(({ said }) => said <= at.asOf) });
        const [all, earlier] = [positionsAsOf(record, at), positionsAsOf(until, at)];
        for (const [id, position] of earlier) expect(all.get(id)?.positions).toEqual(position.positions);
      }),
    );
  });

  test('known by a day are never changed by what enters the record later', () => {
    fc.assert(
      fc.property(statements, clock, (list, at) => {
        const record = recordOf(list);
        const known = createRecord({
          ...record,
          statements: list.filter(({ recorded }) => recorded <= at.knownBy),
        });
        const [all, earlier] = [positionsAsOf(record, at), positionsAsOf(known, at)];
        for (const [id, position] of earlier) expect(all.get(id)?.positions).toEqual(position.positions);
      }),
    );
  });

  test('are what stood before, once a statement is taken back', () => {
    fc.assert(
      fc.property(statements, day, (list, asOf) => {
        const [first, ...rest] = list as [Statement, ...Statement[]];
        const at = { asOf, knownBy: '2025-10-01' };
        const taken = { ...first, retracted: { on: '2025-09-30', why: 'Misread.' } };
        const countries = recordOf(list).countries;
        const without = createRecord({ ...recordOf(list), statements: rest, countries });
        const retracted = createRecord({ ...recordOf(list), statements: [taken, ...rest], countries });
        const [before, after] = [positionsAsOf(without, at), positionsAsOf(retracted, at)];
        for (const [id, position] of before) expect(after.get(id)?.positions).toEqual(position.positions);
      }),
    );
  });

  test('always have a known headline, two or more exactly when conflicting, and a silence exactly when unknown', () => {
    fc.assert(
      fc.property(statements, clock, (list, at) => {
        for (const { headline, readings, silence } of positionsAsOf(recordOf(list), at).values()) {
          expect(readings.length > 1).toBe(headline === 'conflicting');
          expect([...HEADLINES, 'conflicting']).toContain(headline);
          expect(silence !== undefined).toBe(headline === 'unknown');
        }
      }),
    );
  });
});

describe('changes', () => {
  test('from the first day on add up to the position on any day', () => {
    fc.assert(
      fc.property(statements, clock, (list, at) => {
        const record = recordOf(list);
        const found = changes(record, at).filter(({ date }) => date <= at.asOf);
        for (const [id, position] of positionsAsOf(record, at)) {
          const last = found.filter(({ to }) => to.country.id === id).at(-1);
          if (last) expect(difference(at.asOf, last.to, position)).toBeUndefined();
          else expect(position.headline).toBe('unknown');
        }
      }),
    );
  });

  test('always name statements said by then', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const record = recordOf(list);
        for (const change of changes(record, { knownBy: NOW.knownBy })) {
          for (const id of change.statements) {
            expect((record.statementsById.get(id)?.said ?? '9999') <= change.date).toBe(true);
          }
        }
      }),
    );
  });
});

test('one country’s position needs only its own statements', () => {
  const list = [
    statement('2025-09-04', ['land open inside']),
    statement('2025-09-04', ['air open'], { country: 'BBB' }),
  ];
  const record = recordOf(list);
  const [country] = record.countries;
  if (!country) throw new Error('no country');
  expect(countryPosition(country, record.statementsByCountry.get('AAA') ?? [], NOW)).toEqual(
    positionsAsOf(record, NOW).get('AAA'),
  );
});
