import { figurePath } from '../../links.ts';
import { PRECISIONS } from '../../schema/codes.ts';
import { FIGURE_TOPICS, FIGURE_UNITS, type Figure, QUALIFIERS } from '../../schema/figure.ts';
import { pageColumn } from './page-column.ts';
import { recordedColumn } from './recorded-column.ts';
import { revisedColumns } from './revised-columns.ts';
import { speakerColumns } from './speaker-columns.ts';
import { defineTable } from './table.ts';

/** Numbers that somebody gave, each with its owner. */
export const figuresTable = defineTable<Figure>({
  name: 'figures',
  title: 'Figures',
  description:
    'Numbers that somebody gave. Sources disagree, so each keeps its owner, its day and what it counts.',
  primaryKey: ['id'],
  foreignKeys: [{ field: 'represents', table: 'parties', reference: 'id' }],
  things: ({ figures }) => figures,
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'The figure’s id, which never changes.',
      value: ({ id }) => id,
    },
    {
      name: 'topic',
      type: 'string',
      required: true,
      values: FIGURE_TOPICS,
      description: 'What kind of thing was counted.',
      value: ({ topic }) => topic,
    },
    {
      name: 'value',
      type: 'number',
      required: true,
      description: 'The number.',
      value: ({ value }) => value,
    },
    {
      name: 'qualifier',
      type: 'string',
      required: true,
      values: QUALIFIERS,
      description: 'How it was given: exactly, about, more than, up to.',
      value: ({ qualifier }) => qualifier,
    },
    {
      name: 'unit',
      type: 'string',
      required: true,
      values: FIGURE_UNITS,
      description: 'Of what; km2 is square kilometres.',
      value: ({ unit }) => unit,
    },
    {
      name: 'counted',
      type: 'string',
      required: true,
      description: 'What exactly was counted, in this record’s own words.',
      value: ({ counted }) => counted,
    },
    ...speakerColumns('Who gave the number.'),
    {
      name: 'said',
      type: 'date',
      required: true,
      description: 'The day on which it was given, as well as it is known.',
      value: ({ said }) => said,
    },
    {
      name: 'saidPrecision',
      type: 'string',
      required: true,
      values: PRECISIONS,
      description: 'How well that day is known.',
      value: ({ saidPrecision }) => saidPrecision,
    },
    recordedColumn,
    {
      name: 'note',
      type: 'string',
      description: 'What is doubtful about it.',
      value: ({ note }) => note,
    },
    ...revisedColumns,
    pageColumn('Its place on this site.', ({ id }: Figure) => figurePath(id)),
  ],
});
