import { absolute, figurePath } from '../../links.ts';
import { PRECISIONS } from '../../schema/codes.ts';
import { FIGURE_TOPICS, FIGURE_UNITS, type Figure, QUALIFIERS } from '../../schema/figure.ts';
import { revisedColumns } from './revised-columns.ts';
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
    {
      name: 'speaker',
      type: 'string',
      required: true,
      description: 'Who gave the number.',
      value: ({ speaker }) => speaker.name,
    },
    {
      name: 'role',
      type: 'string',
      required: true,
      description: 'The speaker’s office on that day.',
      value: ({ speaker }) => speaker.role,
    },
    {
      name: 'represents',
      type: 'string',
      required: true,
      description:
        'For whom the speaker spoke: a country, an institution, or OUTLET for an outlet’s own wording.',
      value: ({ speaker }) => speaker.represents,
    },
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
    {
      name: 'recorded',
      type: 'date',
      required: true,
      description: 'The day on which it entered this record.',
      value: ({ recorded }) => recorded,
    },
    {
      name: 'note',
      type: 'string',
      description: 'What is doubtful about it.',
      value: ({ note }) => note,
    },
    ...revisedColumns,
    {
      name: 'page',
      type: 'string',
      address: true,
      required: true,
      description: 'Its place on this site.',
      value: ({ id }) => absolute(figurePath(id)),
    },
  ],
});
