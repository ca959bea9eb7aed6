import {
  CONDITIONS,
  CONTRIBUTIONS,
  MISSIONS,
  PLACES,
  SCOPES,
  STANCES,
  WORDINGS,
} from '../../schema/codes.ts';
import type { Coding, Statement } from '../../schema/statement.ts';
import { defineTable, listCell } from './table.ts';

interface Row {
  statement: Statement;
  coding: Coding;
  number: number;
}

/** What each statement says in codes: one row for each of its codings. */
export const codingsTable = defineTable<Row>({
  name: 'codings',
  title: 'Codings',
  description: 'What the statements say in codes. One statement may have several: one row for each.',
  primaryKey: ['statement', 'number'],
  foreignKeys: [
    { field: 'country', table: 'parties', reference: 'id' },
    { field: 'statement', table: 'statements', reference: 'id' },
    { field: 'readsWith', table: 'statements', reference: 'id' },
    { field: 'restates', table: 'statements', reference: 'id' },
  ],
  things: ({ statements }) =>
    statements.flatMap((statement) =>
      statement.codings.map((coding, index) => ({ statement, coding, number: index + 1 })),
    ),
  columns: [
    {
      name: 'country',
      type: 'string',
      required: true,
      description: 'Whom the statement is about: ISO 3166-1 alpha-3 code, or EU, NATO or COALITION.',
      value: ({ statement }) => statement.country,
    },
    {
      name: 'statement',
      type: 'string',
      required: true,
      description: 'Id of the statement.',
      value: ({ statement }) => statement.id,
    },
    {
      name: 'number',
      type: 'integer',
      required: true,
      description: 'Counts the codings of one statement, from 1.',
      value: ({ number }) => number,
    },
    {
      name: 'contribution',
      type: 'string',
      required: true,
      values: CONTRIBUTIONS,
      description: 'What the country could bring.',
      value: ({ coding }) => coding.contribution,
    },
    {
      name: 'stance',
      type: 'string',
      required: true,
      values: STANCES,
      description: 'How far the words go.',
      value: ({ coding }) => coding.stance,
    },
    {
      name: 'wording',
      type: 'string',
      values: WORDINGS,
      description: 'On land: what softens the stance in the speaker’s own words, where something does.',
      value: ({ coding }) => coding.wording,
    },
    {
      name: 'place',
      type: 'string',
      required: true,
      values: PLACES,
      description: 'Inside Ukraine, outside it, or not said.',
      value: ({ coding }) => coding.place,
    },
    {
      name: 'mission',
      type: 'string',
      values: MISSIONS,
      description:
        'On land: with the coalition’s force, as peacekeepers, or not said. Empty for other contributions.',
      value: ({ coding }) => coding.mission,
    },
    {
      name: 'conditions',
      type: 'string',
      list: true,
      values: CONDITIONS,
      description: 'What it was made to depend on.',
      value: ({ coding }) => listCell(coding.conditions),
    },
    {
      name: 'scope',
      type: 'string',
      required: true,
      values: SCOPES,
      description: 'The time the words are about. Only after-ceasefire makes a position.',
      value: ({ coding }) => coding.scope,
    },
    {
      name: 'readsWith',
      type: 'string',
      description:
        'Id of a statement of the same day whose firmer stance stands; these words do not conflict with it.',
      value: ({ coding }) => coding.readsWith?.statement,
    },
    {
      name: 'restates',
      type: 'string',
      description: 'Id of an earlier statement of which these words are a weaker echo; its stance stands.',
      value: ({ coding }) => coding.restates,
    },
  ],
});
