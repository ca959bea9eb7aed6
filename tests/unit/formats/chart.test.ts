/** The flat table for charts says of each country what the map says, in words, and shows only words that carry it. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { legendOf } from '../../../src/answers/legend.ts';
import { getRecord } from '../../../src/content/record.ts';
import { chartTable } from '../../../src/formats/tables/chart.ts';
import type { Cell } from '../../../src/formats/tables/table.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import { recordOf, statement } from '../record/builders.ts';

const { codebook } = getRecord();
const names = chartTable.columns.map(({ name }) => name);

function rowsOf(record: PublicRecord): Record<string, Cell>[] {
  return chartTable
    .rows(record)
    .map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null])));
}

function madeRow(...statements: ReturnType<typeof statement>[]): Record<string, Cell> {
  const [row] = rowsOf(recordOf(statements, { codebook }));
  if (!row) throw new RangeError('no row');
  return row;
}

const rows = rowsOf(getRecord());

test('one order and one colour for each position, but that leading is promising, and a no for now is a no', () => {
  const told = new Map(rows.map(({ position, order, colour }) => [position, `${order} ${colour}`]));
  expect(
    rows.filter(({ position, order, colour }) => told.get(position as string) !== `${order} ${colour}`),
  ).toEqual([]);
  expect(new Set(rows.map(({ order }) => order)).size).toBe(told.size - 3);
});

test('a class for each line of the map’s legend, each with a colour of its own, and what it leaves out beside it', () => {
  const record = getRecord();
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const paints = [...answersTo(record, 'headline', clock).values()].map(({ paint }) => paint);
  const legend = legendOf(vocabularyOf(codebook), 'headline', paints).map(({ label }) => label);
  const colours = new Map(rows.map((row) => [row.class, row.colour]));
  expect([...colours.keys()].sort()).toEqual(legend.sort());
  expect(rows.filter((row) => colours.get(row.class as string) !== row.colour)).toEqual([]);
  expect(new Set(colours.values()).size).toBe(colours.size);
  const told = rows.filter((row) => row.class !== row.position);
  expect(new Set(told.map(({ detail }) => detail))).toEqual(new Set(['for now', 'leads the planning']));
  expect(rows.filter((row) => row.class === row.position && row.detail !== null)).toEqual([]);
});

test('each row says of which day it is and whom to name; columns that joined later stand at the end', () => {
  const { recordDate } = getRecord();
  expect(new Set(rows.map(({ asOf, licence }) => `${asOf} ${licence}`))).toEqual(
    new Set([`${recordDate} Who’s Willing, CC BY 4.0`]),
  );
  expect(names.slice(-5)).toEqual(['caution', 'class', 'detail', 'asOf', 'licence']);
});

test('not looked for and looked for in vain are told apart, and neither has words', () => {
  const silent = rows.filter(({ position }) => position === codebook.headlines.unknown.label);
  const unasked = rows.filter(({ position }) => position === codebook.headlines['not-searched'].label);
  expect(silent.length).toBeGreaterThan(0);
  expect(unasked.length).toBeGreaterThan(0);
  for (const { quote, paraphrase, said, url } of [...silent, ...unasked])
    expect([quote, paraphrase, said, url]).toEqual([null, null, null, null]);
});

test('what has an answer has a speaker, a day, a paraphrase, an outlet and a link', () => {
  const answered = rows.filter(({ said }) => said !== null);
  expect(answered.length).toBeGreaterThanOrEqual(40);
  for (const { paraphrase, speaker, role, outlet, url } of answered)
    expect([paraphrase, speaker, role, outlet, url]).not.toContain(null);
});

test('Italy’s no is in the words that refuse, not in newer and softer ones, with our translation', () => {
  expect(rows.find(({ iso3 }) => iso3 === 'ITA')).toMatchObject({
    iso2: 'IT',
    position: codebook.shades['support-no'].label,
    quote: "l'esclusione dell'impiego di truppe italiane sul terreno",
    translation: 'the exclusion of the use of Italian troops on the ground',
    wordsBy: 'speaker',
    said: '2026-01-06',
  });
});

describe('a made record', () => {
  const DAY = '2026-01-06';

  test('no single colour of a conflict stands for all of it', () => {
    const { position, colour } = madeRow(statement(DAY, ['land open']), statement(DAY, ['land declined']));
    expect(position).toBe(
      `${codebook.headlines.conflicting.label}: ${codebook.headlines.open.label} / ${codebook.headlines.declined.label}`,
    );
    expect(rows.map((row) => row.colour)).not.toContain(colour);
  });

  test('others’ words are named as such', () => {
    const { caution } = madeRow(statement(DAY, ['land open'], { represents: 'OUTLET' }));
    expect(caution).toContain('said by others, not by the country itself');
  });
});
