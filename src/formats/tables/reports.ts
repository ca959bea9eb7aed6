import { reportPath } from '../../links.ts';
import { PRECISIONS } from '../../schema/codes.ts';
import { type Report, SEEN, TRIES } from '../../schema/report.ts';
import { pageColumn } from './page-column.ts';
import { recordedColumn } from './recorded-column.ts';
import { revisedColumns } from './revised-columns.ts';
import { defineTable, listCell } from './table.ts';

/** What this record knows of and has not read; once read, a row says what it became. */
export const reportsTable = defineTable<Report>({
  name: 'reports',
  title: 'Reports not read yet',
  description:
    'Reports of which only a headline, an address, a feed entry or another text’s quotation was seen, one row for each. No position rests on them.',
  primaryKey: ['id'],
  things: ({ reports }) => reports,
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'The report’s id, which never changes.',
      value: ({ id }) => id,
    },
    {
      name: 'about',
      type: 'string',
      required: true,
      list: true,
      description: 'What it is about: codes of countries and institutions, ids of events.',
      value: ({ about }) => listCell(about),
    },
    {
      name: 'publisher',
      type: 'string',
      description: 'The house that printed it. Empty: not known.',
      value: ({ publisher }) => publisher,
    },
    {
      name: 'title',
      type: 'string',
      description: 'The title as printed. Empty: not seen.',
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
      description: 'The day of publication. Empty: not seen.',
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
      name: 'seen',
      type: 'string',
      required: true,
      values: SEEN,
      description: 'How much of it was seen.',
      value: ({ seen }) => seen,
    },
    {
      name: 'says',
      type: 'string',
      required: true,
      description: 'What it says, in this record’s own words and no further than was seen.',
      value: ({ says }) => says,
    },
    {
      name: 'doubts',
      type: 'string',
      list: true,
      description:
        'Codes of the countries whose words in this record it speaks against, by what was seen. Empty: none.',
      value: ({ doubts }) => listCell(doubts),
    },
    {
      name: 'tried',
      type: 'integer',
      required: true,
      description: 'How often somebody tried to read it.',
      value: ({ tried }) => tried.length,
    },
    {
      name: 'triedOn',
      type: 'date',
      description: 'The day of the last attempt. Empty: none.',
      value: ({ tried }) => tried.at(-1)?.on,
    },
    {
      name: 'result',
      type: 'string',
      values: TRIES,
      description: 'What came of it.',
      value: ({ tried }) => tried.at(-1)?.result,
    },
    {
      name: 'readAs',
      type: 'string',
      list: true,
      description: 'Ids of the statements and events made of it, once it was read. Empty: not read.',
      value: ({ readAs }) => listCell(readAs),
    },
    recordedColumn,
    ...revisedColumns,
    pageColumn('Its place on the page of coverage.', ({ id }: Report) => reportPath(id)),
    {
      name: 'topic',
      type: 'string',
      description: 'What it is about, by what was seen of it. Empty: not told.',
      value: ({ topic }) => topic,
    },
  ],
});
