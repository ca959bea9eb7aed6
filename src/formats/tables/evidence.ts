import { CHECKED_AGAINST, CONTRIBUTIONS, EVIDENCE_KINDS, WORDS_BY } from '../../schema/codes.ts';
import { allEvidence, type Supported } from '../files/all-evidence.ts';
import { defineTable, listCell } from './table.ts';

/** What statements, events, figures and lists rest on: one row for each passage of a source. */
export const evidenceTable = defineTable<Supported>({
  name: 'evidence',
  title: 'Evidence',
  description:
    'What statements, events, figures and lists rest on: one row for each, with its source and the words quoted.',
  primaryKey: ['id'],
  foreignKeys: [
    { field: 'country', table: 'parties', reference: 'id' },
    { field: 'statement', table: 'statements', reference: 'id' },
    { field: 'event', table: 'events', reference: 'id' },
    { field: 'figure', table: 'figures', reference: 'id' },
    { field: 'source', table: 'sources', reference: 'id' },
  ],
  things: allEvidence,
  columns: [
    {
      name: 'country',
      type: 'string',
      description: 'Whom the statement is about. Empty for events, figures and lists.',
      value: ({ country }) => country,
    },
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'Id of what it supports, a dot, and its number there.',
      value: ({ id }) => id,
    },
    {
      name: 'statement',
      type: 'string',
      description: 'Id of the statement it supports. One of statement, event, figure and list is filled.',
      value: ({ kind, of }) => (kind === 'statement' ? of : null),
    },
    {
      name: 'event',
      type: 'string',
      description: 'Id of the event it supports.',
      value: ({ kind, of }) => (kind === 'event' ? of : null),
    },
    {
      name: 'figure',
      type: 'string',
      description: 'Id of the figure it supports.',
      value: ({ kind, of }) => (kind === 'figure' ? of : null),
    },
    {
      name: 'list',
      type: 'string',
      description: 'Id of the named list it supports.',
      value: ({ kind, of }) => (kind === 'list' ? of : null),
    },
    {
      name: 'source',
      type: 'string',
      required: true,
      description: 'Id of the source.',
      value: ({ evidence }) => evidence.source,
    },
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: EVIDENCE_KINDS,
      description: 'How the source carries the words.',
      value: ({ evidence }) => evidence.kind,
    },
    {
      name: 'language',
      type: 'string',
      required: true,
      description: 'Language of the words as printed (BCP 47).',
      value: ({ evidence }) => evidence.language,
    },
    {
      name: 'exact',
      type: 'string',
      description: 'The speaker’s words as printed, twelve at most. Empty: nothing is quoted.',
      value: ({ evidence }) => evidence.quote?.exact,
    },
    {
      name: 'prefix',
      type: 'string',
      description: 'The words directly before, where the quotation stands twice in the source.',
      value: ({ evidence }) => evidence.quote?.prefix,
    },
    {
      name: 'suffix',
      type: 'string',
      description: 'The words directly after, where the quotation stands twice in the source.',
      value: ({ evidence }) => evidence.quote?.suffix,
    },
    {
      name: 'translation',
      type: 'string',
      description: 'This record’s own translation of the quotation.',
      value: ({ evidence }) => evidence.quote?.translation,
    },
    {
      name: 'wordsBy',
      type: 'string',
      values: WORDS_BY,
      description:
        'Whether the quotation of a statement prints the speaker’s words or a translation of the outlet’s.',
      value: ({ evidence }) => evidence.wordsBy,
    },
    {
      name: 'carries',
      type: 'string',
      list: true,
      values: CONTRIBUTIONS,
      description:
        'The contributions on which the quotation alone shows the stance of its statement. Empty: none.',
      value: ({ evidence }) => listCell((evidence.carries ?? []).map(({ contribution }) => contribution)),
    },
    {
      name: 'checkedOn',
      type: 'date',
      required: true,
      description: 'The day on which it was last compared with the source.',
      value: ({ evidence }) => evidence.checked.on,
    },
    {
      name: 'checkedAgainst',
      type: 'string',
      required: true,
      values: CHECKED_AGAINST,
      description: 'What it was compared with.',
      value: ({ evidence }) => evidence.checked.against,
    },
  ],
});
