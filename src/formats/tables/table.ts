import type { Clock } from '../../record/in-force.ts';
import type { PublicRecord } from '../../record/public-record.ts';

/** Null is unknown, or does not apply: an empty cell in a file. */
export type Cell = string | number | boolean | null;

/** A column as published: the same object makes the Table Schema, the workbook and the words on the data page. */
export interface Column {
  /** The word that the content files and the JSON use for it. */
  name: string;
  type: 'string' | 'date' | 'integer' | 'number' | 'boolean';
  /** In plain words. Not in `src/i18n`: it is part of the published Table Schema, whatever the interface's language. */
  description: string;
  /** Never empty. */
  required?: boolean;
  /** The only values allowed. */
  values?: readonly string[];
  /** Several values in one cell, with a space between. */
  list?: boolean;
  /** A whole web address. Some carry letters beyond ASCII, as printed, so they are IRIs and not always URIs. */
  address?: boolean;
}

/** Every cell of `field` stands in the column `reference` of another table. */
export interface ForeignKey {
  field: string;
  table: string;
  reference: string;
}

/** One table of the record, in every tabular format the same. */
export interface Table {
  name: string;
  title: string;
  description: string;
  columns: readonly Column[];
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** Cells in the order of `columns`. The clock (default: the record's day) matters to positions only. */
  rows: (record: PublicRecord, clock?: Clock) => Cell[][];
}

type Valued<Thing> = Column & { value: (thing: Thing, record: PublicRecord) => Cell | undefined };

interface Definition<Thing> extends Omit<Table, 'columns' | 'rows' | 'foreignKeys'> {
  foreignKeys?: readonly ForeignKey[];
  things: (record: PublicRecord, clock: Clock) => readonly Thing[];
  columns: readonly Valued<Thing>[];
}

/** Makes a table of things: every column says how to read its cell, so names and cells cannot come apart. */
export function defineTable<Thing>({
  things,
  columns,
  foreignKeys = [],
  ...about
}: Definition<Thing>): Table {
  return {
    ...about,
    foreignKeys,
    columns: columns.map(({ value: _value, ...column }) => column),
    rows: (record, clock = { asOf: record.recordDate, knownBy: record.recordDate }) =>
      things(record, clock).map((thing) => columns.map(({ value }) => value(thing, record) ?? null)),
  };
}

/** Several values in one cell; nothing where there is none. */
export function listCell(values: readonly string[]): string | null {
  return values.length > 0 ? values.join(' ') : null;
}
