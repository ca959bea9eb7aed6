import type { Country } from '../../schema/country.ts';
import type { Institution } from '../../schema/institution.ts';
import { defineTable } from './table.ts';

type Row = { kind: 'country' | 'institution' } & Institution & Partial<Pick<Country, 'iso2' | 'searched'>>;

/** Countries and institutions: what every other table's codes stand for. */
export const partiesTable = defineTable<Row>({
  name: 'parties',
  title: 'Countries and institutions',
  description: 'What the codes of countries and institutions in the other tables stand for.',
  primaryKey: ['id'],
  things: ({ countries, institutions }) => [
    ...countries.map((country) => ({ kind: 'country' as const, ...country })),
    ...institutions.map((institution) => ({ kind: 'institution' as const, ...institution })),
  ],
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description:
        'ISO 3166-1 alpha-3 code of a country (XKX is Kosovo), or this record’s code of an institution.',
      value: ({ id }) => id,
    },
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: ['country', 'institution'],
      description: 'Which of the two it is. Only countries have positions.',
      value: ({ kind }) => kind,
    },
    {
      name: 'name',
      type: 'string',
      required: true,
      description: 'Its name in English.',
      value: ({ name }) => name,
    },
    {
      name: 'iso2',
      type: 'string',
      description: 'ISO 3166-1 alpha-2 code. Empty for institutions.',
      value: ({ iso2 }) => iso2,
    },
    {
      name: 'searched',
      type: 'date',
      description: 'The last day on which its statements were looked for. Empty: not looked at yet.',
      value: ({ searched }) => searched,
    },
    { name: 'note', type: 'string', description: 'What to know about it.', value: ({ note }) => note },
  ],
});
