import { statementPath } from '../../links.ts';
import { isOwnWords } from '../../record/in-force.ts';
import { PRECISIONS } from '../../schema/codes.ts';
import type { Statement } from '../../schema/statement.ts';
import { pageColumn } from './page-column.ts';
import { recordedColumn } from './recorded-column.ts';
import { revisedColumns } from './revised-columns.ts';
import { speakerColumns } from './speaker-columns.ts';
import { defineTable } from './table.ts';

/** Every statement, retracted ones included; its codings and its evidence stand in tables of their own. */
export const statementsTable = defineTable<Statement>({
  name: 'statements',
  title: 'Statements',
  description:
    'What somebody said on a day about what a country would or would not do, retracted ones included.',
  primaryKey: ['id'],
  foreignKeys: [
    { field: 'country', table: 'parties', reference: 'id' },
    { field: 'represents', table: 'parties', reference: 'id' },
    { field: 'replacedBy', table: 'statements', reference: 'id' },
  ],
  things: ({ statements }) => statements,
  columns: [
    {
      name: 'country',
      type: 'string',
      required: true,
      description: 'Whom it is about: ISO 3166-1 alpha-3 code, or EU, NATO or COALITION.',
      value: ({ country }) => country,
    },
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'The statement’s id, which never changes.',
      value: ({ id }) => id,
    },
    ...speakerColumns('Who said it.'),
    {
      name: 'ownWords',
      type: 'boolean',
      required: true,
      description: 'Whether these are the country’s own words, or a text that it joined.',
      value: isOwnWords,
    },
    {
      name: 'said',
      type: 'date',
      required: true,
      description: 'The day on which it was said, as well as it is known.',
      value: ({ said }) => said,
    },
    {
      name: 'saidPrecision',
      type: 'string',
      required: true,
      values: PRECISIONS,
      description: 'How well that day is known: day, month, the day it was reported, or about then.',
      value: ({ saidPrecision }) => saidPrecision,
    },
    recordedColumn,
    {
      name: 'summary',
      type: 'string',
      required: true,
      description: 'What was said, in this record’s own words.',
      value: ({ summary }) => summary,
    },
    {
      name: 'note',
      type: 'string',
      description: 'Why it is coded so, and what is doubtful.',
      value: ({ note }) => note,
    },
    {
      name: 'retractedOn',
      type: 'date',
      description: 'The day since which the entry no longer counts. Empty: it counts.',
      value: ({ retracted }) => retracted?.on,
    },
    {
      name: 'retractedWhy',
      type: 'string',
      description: 'Why it no longer counts.',
      value: ({ retracted }) => retracted?.why,
    },
    {
      name: 'replacedBy',
      type: 'string',
      description: 'Id of the statement that counts in its place.',
      value: ({ retracted }) => retracted?.replacedBy,
    },
    ...revisedColumns,
    pageColumn('Its page on this site.', ({ id }: Statement) => statementPath(id)),
  ],
});
