/** The list of statements: which page has which, and what its filters let through. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowWords } from '../../../src/components/statement/row-words.ts';
import { getRecord } from '../../../src/content/record.ts';
import { toHtml } from '../../../src/markup/html.ts';
import {
  EVERYTHING,
  filterIn,
  isEverything,
  matches,
  queryOf,
  type StatementFilter,
} from '../../../src/statements/filter.ts';
import { type StatementLine, statementLine } from '../../../src/statements/line.ts';
import { MOST, statementParts } from '../../../src/statements/parts.ts';
import { statementRows } from '../../../src/statements/row.ts';

const record = getRecord();
const lines = record.statements.map((statement) => statementLine(record, statement));
const of = (filter: Partial<StatementFilter>) =>
  lines.filter((line) => matches(line, { ...EVERYTHING, ...filter }));

describe('its pages', () => {
  const days = fc.array(
    fc.record({
      said: fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
    }),
    { maxLength: 60 },
  );

  test('hold every statement once, the newest first, each of one year and none too many', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (dates, most) => {
        const statements = dates.map(({ said }) => ({ said: said.toISOString().slice(0, 10) }));
        const parts = statementParts(statements, most);
        const listed = parts.flatMap((part) => part.statements);
        expect(listed.map(({ said }) => said)).toEqual(
          statements
            .map(({ said }) => said)
            .sort()
            .reverse(),
        );
        expect(new Set(listed).size).toBe(statements.length);
        expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
        for (const part of parts) {
          expect(part.statements.length).toBeLessThanOrEqual(most);
          expect(part.statements.every(({ said }) => said.startsWith(part.name.slice(0, 4)))).toBe(true);
        }
      }),
    );
  });

  test('have the statements of one text beside each other, within their day', () => {
    const statements = ['a', 'b', 'a'].map((summary) => ({ said: '2026-02-24', summary }));
    const [part] = statementParts([...statements, { said: '2026-02-23', summary: 'b' }]);
    expect(part?.statements.map(({ summary }) => summary)).toEqual(['a', 'a', 'b', 'b']);
  });

  test('have names that can stand in an address', () => {
    const statements = Array.from({ length: 2 * MOST + 1 }, () => ({ said: '2025-01-01' }));
    expect(statementParts(statements).map(({ name }) => name)).toEqual(['2025', '2025-2', '2025-3']);
  });
});

describe('a row', () => {
  const words = rowWords();
  const textOf = (...shown: StatementLine[]) =>
    statementRows(shown, words)
      .map((row) => toHtml(row))
      .at(-1);
  const joint = lines.filter(({ path }) => /-2026-02-24-/u.test(path) && path.includes('giorgia-meloni'));
  const other = lines.filter(({ path }) => /can-2026-02-24-/u.test(path));

  test('says where words take no position, instead of leaving the cell empty', () => {
    const [first] = joint;
    expect(first?.positions).toEqual([]);
    expect(first && textOf(first)).toContain(words.noPosition);
  });

  test('has a text that several joined once, then names it and the row that has it', () => {
    const [[first], [second]] = [joint, other];
    if (!first || !second) throw new RangeError('the G7 text is gone');
    expect(second.summary).toBe(first.summary);
    expect(textOf(second)).toContain(second.summary);
    for (const above of [[first], [first, { ...first, country: { ...first.country, name: 'Another' } }]]) {
      const told = textOf(...above, second);
      expect(told).not.toContain(second.summary);
      expect(told).toContain(`as for ${first.country.name}: Leaders of the G7, ${first.when}`);
      expect(told).toContain(second.country.name);
    }
    const [stranger] = lines;
    expect(stranger && textOf(stranger, second)).toContain(second.summary);
  });
});

describe('a filter', () => {
  test.each<[string, Partial<StatementFilter>, (line: StatementLine) => boolean]>([
    ['a country', { country: 'POL' }, ({ country }) => country.name === 'Poland'],
    ['a year', { year: '2026' }, ({ said }) => said.startsWith('2026')],
    ['words', { quoted: '1' }, ({ words }) => words !== undefined],
    [
      'a no to soldiers, not to something else',
      { contribution: 'land', stance: 'declined' },
      ({ codings }) =>
        codings.some(({ contribution, stance }) => contribution === 'land' && stance === 'declined'),
    ],
  ])('for %s lets through what has it, and all of that', (_, filter, has) => {
    const found = of(filter);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(lines.filter(has));
  });

  test('that asks for nothing lets everything through', () => {
    expect(of({})).toHaveLength(lines.length);
    expect(isEverything(EVERYTHING)).toBe(true);
  });

  test('is read from an address as it was written, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.record({
          country: fc.string(),
          contribution: fc.string(),
          stance: fc.string(),
          year: fc.string(),
          quoted: fc.string(),
        }),
        (filter) => {
          expect(filterIn(queryOf(filter))).toEqual(filter);
        },
      ),
    );
    expect(filterIn('?country=POL&x=y&__proto__=1')).toEqual({ ...EVERYTHING, country: 'POL' });
  });
});
