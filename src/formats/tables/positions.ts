import { MARKS } from '../../answers/marks.ts';
import type { CountryPosition } from '../../record/country-position.ts';
import { earningStatements, headlineDating, marksOf } from '../../record/earning.ts';
import type { Clock } from '../../record/in-force.ts';
import { type Position, readingsOf } from '../../record/position.ts';
import { positionsAsOf } from '../../record/positions.ts';
import { findShade } from '../../record/shade.ts';
import { CONTRIBUTIONS, HEADLINES, MISSIONS, PLACES, SHADES, STANCES } from '../../schema/codes.ts';
import { defineTable, listCell } from './table.ts';

const SILENCES = ['not-searched', 'none-found', 'no-answer'] as const;

type Row = CountryPosition & { clock: Clock };

/** Where every country stands on a day: `positions.csv`, and one file for each day on which a position changed. */
export const positionsTable = defineTable<Row>({
  name: 'positions',
  title: 'Positions',
  description:
    'Where each country stands, one row for each, computed from its statements in force on the day.',
  primaryKey: ['country'],
  foreignKeys: [{ field: 'country', table: 'parties', reference: 'id' }],
  things: (record, clock) =>
    [...positionsAsOf(record, clock).values()].map((position) => ({ ...position, clock })),
  columns: [
    {
      name: 'country',
      type: 'string',
      required: true,
      description: 'ISO 3166-1 alpha-3 code; XKX is Kosovo.',
      value: ({ country }) => country.id,
    },
    {
      name: 'name',
      type: 'string',
      required: true,
      description: 'The country’s name in English.',
      value: ({ country }) => country.name,
    },
    {
      name: 'asOf',
      type: 'date',
      required: true,
      description: 'The day as of which the row holds: what was said later is left out.',
      value: ({ clock }) => clock.asOf,
    },
    {
      name: 'headline',
      type: 'string',
      required: true,
      values: [...HEADLINES, 'conflicting'],
      description: 'The main answer, which colours the map.',
      value: ({ headline }) => headline,
    },
    {
      name: 'shade',
      type: 'string',
      values: SHADES,
      description:
        'What the headline leaves open: other help with a no, undecided or silent on soldiers; a no for now.',
      value: findShade,
    },
    {
      name: 'headlines',
      type: 'string',
      list: true,
      values: HEADLINES,
      description: 'Where the headline is conflicting: the headline under each reading. Else empty.',
      value: ({ headline, readings }) => (headline === 'conflicting' ? listCell(readings) : null),
    },
    {
      name: 'silence',
      type: 'string',
      values: SILENCES,
      description:
        'Where the headline is unknown: why. Nobody looked yet, nothing was found, or no answer in it.',
      value: ({ silence }) => silence,
    },
    {
      name: 'ownWords',
      type: 'boolean',
      description: 'Whether the position rests on the country’s own words. Empty where there is none.',
      value: ({ silence, ownWords }) => (silence ? null : ownWords),
    },
    {
      name: 'said',
      type: 'date',
      description: 'The newest day of the words that are shown for the headline.',
      value: (row, record) => headlineDating(record, row, row.clock).newest,
    },
    {
      name: 'statements',
      type: 'string',
      list: true,
      description: 'Ids of the statements that earn the headline.',
      value: (row, record) => listCell(earningStatements(record, row, row.clock).map(({ id }) => id)),
    },
    {
      name: 'marks',
      type: 'string',
      list: true,
      values: MARKS,
      description:
        'Warnings about those statements: others’ words, state-controlled outlets alone, a former government, an election since, older than a year.',
      value: (row, record) => listCell(marksOf(record, row, row.clock)),
    },
    ...CONTRIBUTIONS.map((contribution) => ({
      name: contribution,
      type: 'string' as const,
      values: [...STANCES, 'conflicting'],
      description: `The stance on this contribution (${contribution}). Empty: nothing found.`,
      value: ({ positions }: Row) => stanceOf(positions[contribution]),
    })),
    {
      name: 'landPlace',
      type: 'string',
      values: PLACES,
      description: 'Where the stance on land would have the soldiers: in Ukraine, elsewhere, or not said.',
      value: ({ positions: { land } }) => (land.status === 'stated' ? land.place : null),
    },
    {
      name: 'landMission',
      type: 'string',
      values: MISSIONS,
      description:
        'As what the stance on land would have the soldiers go: with the coalition, as peacekeepers, or not said.',
      value: ({ positions: { land } }) => (land.status === 'stated' ? land.mission : null),
    },
  ],
});

/** The stance as one word; the history table has every reading. */
export function stanceOf(position: Position): string | null {
  return position.status === 'conflicting' ? position.status : (readingsOf(position)[0]?.stance ?? null);
}
