import type { Answer } from '../../answers/answer.ts';
import { ownAnswer, ownAnswerLabel } from '../../answers/own-answer.ts';
import { vocabularyOf } from '../../i18n/vocabulary.ts';
import { listPath } from '../../links.ts';
import { HEADLINES, PRECISIONS } from '../../schema/codes.ts';
import type { NamedList } from '../../schema/list.ts';
import { pageColumn } from './page-column.ts';
import { representsColumn } from './speaker-columns.ts';
import { defineTable, listCell } from './table.ts';

interface Row {
  list: NamedList;
  answer: Answer;
}

/** Lists that others have drawn up, against what each country had said itself by then: a row for each list and country. */
export const listsTable = defineTable<Row>({
  name: 'lists',
  title: 'Named lists',
  description:
    'Lists of countries that others have named, each set against every country’s own words by that day. A list makes no position.',
  primaryKey: ['country', 'list'],
  foreignKeys: [
    { field: 'country', table: 'parties', reference: 'id' },
    { field: 'represents', table: 'parties', reference: 'id' },
  ],
  things: (record, { knownBy }) =>
    record.lists.flatMap((list) =>
      record.countries.map((country) => ({
        list,
        answer: ownAnswer(record, country, { asOf: list.said, knownBy }),
      })),
    ),
  columns: [
    {
      name: 'country',
      type: 'string',
      required: true,
      description: 'ISO 3166-1 alpha-3 code; XKX is Kosovo.',
      value: ({ answer }) => answer.country.id,
    },
    {
      name: 'name',
      type: 'string',
      required: true,
      description: 'The country’s name in English.',
      value: ({ answer }) => answer.country.name,
    },
    {
      name: 'list',
      type: 'string',
      required: true,
      description: 'The list’s id, which never changes.',
      value: ({ list }) => list.id,
    },
    {
      name: 'title',
      type: 'string',
      required: true,
      description: 'What the list is called here.',
      value: ({ list }) => list.title,
    },
    {
      name: 'speaker',
      type: 'string',
      required: true,
      description: 'Who drew up the list.',
      value: ({ list }) => list.speaker.name,
    },
    representsColumn(({ list }: Row) => list.speaker),
    {
      name: 'said',
      type: 'date',
      required: true,
      description: 'The day of the list, as well as it is known.',
      value: ({ list }) => list.said,
    },
    {
      name: 'saidPrecision',
      type: 'string',
      required: true,
      values: PRECISIONS,
      description: 'How well that day is known.',
      value: ({ list }) => list.saidPrecision,
    },
    {
      name: 'named',
      type: 'boolean',
      required: true,
      description: 'Whether the list names the country.',
      value: ({ list, answer }) => list.countries.includes(answer.country.id),
    },
    {
      name: 'own',
      type: 'string',
      required: true,
      values: [...HEADLINES, 'conflicting'],
      description: 'The main answer by the country’s own words alone, said by the day of the list.',
      value: ({ answer }) => answer.position.headline,
    },
    {
      name: 'ownLabel',
      type: 'string',
      required: true,
      description: 'The same in words.',
      value: ({ answer }, { codebook }) => ownAnswerLabel(vocabularyOf(codebook), answer),
    },
    {
      name: 'ownSaid',
      type: 'date',
      description: 'The newest day of the statements that it rests on. Empty where there are none.',
      value: ({ answer }) => answer.dating.newest,
    },
    {
      name: 'ownStatements',
      type: 'string',
      list: true,
      description: 'Ids of those statements.',
      value: ({ answer }) => listCell(answer.statements.map(({ id }) => id)),
    },
    pageColumn('The list’s place on this site.', ({ list }: Row) => listPath(list.id)),
  ],
});
