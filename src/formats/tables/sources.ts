import { sourcePath } from '../../links.ts';
import { PRECISIONS, PUBLISHER_KINDS } from '../../schema/codes.ts';
import type { Source } from '../../schema/source.ts';
import { pageColumn } from './page-column.ts';
import { recordedColumn } from './recorded-column.ts';
import { revisedColumns } from './revised-columns.ts';
import { defineTable } from './table.ts';

/** Every article or document of the record. */
export const sourcesTable = defineTable<Source>({
  name: 'sources',
  title: 'Sources',
  description: 'The articles and documents that the record rests on, one row for each.',
  primaryKey: ['id'],
  things: ({ sources }) => sources,
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'The source’s id, which never changes.',
      value: ({ id }) => id,
    },
    {
      name: 'publisher',
      type: 'string',
      required: true,
      description: 'The house that printed it.',
      value: ({ publisher }) => publisher,
    },
    {
      name: 'publisherKind',
      type: 'string',
      required: true,
      values: PUBLISHER_KINDS,
      description: 'What kind of house that is.',
      value: ({ publisherKind }) => publisherKind,
    },
    {
      name: 'stateControlled',
      type: 'boolean',
      required: true,
      description: 'Whether a state controls the publisher.',
      value: ({ stateControlled }) => stateControlled,
    },
    {
      name: 'title',
      type: 'string',
      description: 'The title as printed. Empty: the text carries none.',
      value: ({ title }) => title,
    },
    {
      name: 'url',
      type: 'string',
      address: true,
      description: 'Its address. Empty: not known.',
      value: ({ url }) => url,
    },
    {
      name: 'published',
      type: 'date',
      description: 'The day of publication. Empty: the page shows none.',
      value: ({ published }) => published,
    },
    {
      name: 'publishedPrecision',
      type: 'string',
      required: true,
      values: PRECISIONS,
      description: 'How well that day is known.',
      value: ({ publishedPrecision }) => publishedPrecision,
    },
    {
      name: 'language',
      type: 'string',
      required: true,
      description: 'Its language (BCP 47).',
      value: ({ language }) => language,
    },
    {
      name: 'textDigest',
      type: 'string',
      description: 'SHA-256 of its normalised text, where the whole text was read.',
      value: ({ textDigest }) => textDigest,
    },
    {
      name: 'summary',
      type: 'string',
      description: 'What it reports, in this record’s own words, where it was read whole.',
      value: ({ summary }) => summary,
    },
    {
      name: 'differs',
      type: 'string',
      description: 'Where it says something else than other sources.',
      value: ({ differs }) => differs,
    },
    {
      name: 'notes',
      type: 'string',
      description: 'What a reader should know about it.',
      value: ({ notes }) => notes,
    },
    recordedColumn,
    ...revisedColumns,
    pageColumn('Its page on this site.', ({ id }: Source) => sourcePath(id)),
  ],
});
