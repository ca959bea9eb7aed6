import { type Change, changes } from '../../record/changes.ts';
import { type Position, readingsOf } from '../../record/position.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import {
  CONDITIONS,
  CONTRIBUTIONS,
  type Contribution,
  HEADLINES,
  MISSIONS,
  PLACES,
  STANCES,
} from '../../schema/codes.ts';
import type { Day } from '../../schema/day.ts';
import { stanceOf } from './positions.ts';
import { defineTable, listCell } from './table.ts';

interface Row {
  change: Change;
  contribution: Contribution;
  position: Position;
  next: Day | null;
}

/** Every change of every position: one row for each country, contribution and day of change. */
export const historyTable = defineTable<Row>({
  name: 'history',
  title: 'History of positions',
  description:
    'Every change of a position: one row for each country, contribution and day on which its stance or place changed.',
  primaryKey: ['country', 'contribution', 'date'],
  foreignKeys: [{ field: 'country', table: 'parties', reference: 'id' }],
  things: rowsOf,
  columns: [
    {
      name: 'country',
      type: 'string',
      required: true,
      description: 'ISO 3166-1 alpha-3 code; XKX is Kosovo.',
      value: ({ change }) => change.to.country.id,
    },
    {
      name: 'contribution',
      type: 'string',
      required: true,
      values: CONTRIBUTIONS,
      description: 'What the country could bring.',
      value: ({ contribution }) => contribution,
    },
    {
      name: 'date',
      type: 'date',
      required: true,
      description: 'The day since which it stands so.',
      value: ({ change }) => change.date,
    },
    {
      name: 'next',
      type: 'date',
      description: 'The day on which it changed again. Empty: it still stands.',
      value: ({ next }) => next,
    },
    {
      name: 'status',
      type: 'string',
      required: true,
      values: ['stated', 'conflicting', 'unknown'],
      description: 'Whether the words agree.',
      value: ({ position }) => position.status,
    },
    {
      name: 'stance',
      type: 'string',
      values: [...STANCES, 'conflicting'],
      description: 'The stance in one word.',
      value: ({ position }) => stanceOf(position),
    },
    {
      name: 'place',
      type: 'string',
      values: PLACES,
      description: 'Inside Ukraine, outside it, or not said. Empty where the words conflict.',
      value: ({ position }) => (position.status === 'stated' ? position.place : null),
    },
    {
      name: 'mission',
      type: 'string',
      values: MISSIONS,
      description:
        'On land: with the coalition’s force, as peacekeepers, or not said. Empty where the words conflict.',
      value: ({ contribution, position }) =>
        contribution === 'land' && position.status === 'stated' ? position.mission : null,
    },
    {
      name: 'readings',
      type: 'string',
      list: true,
      values: STANCES.flatMap((stance) => PLACES.map((place) => `${stance}/${place}`)),
      description: 'Every reading as stance/place: one, or several where words differ by place or conflict.',
      value: ({ position }) =>
        listCell(readingsOf(position).map(({ stance, place }) => `${stance}/${place}`)),
    },
    {
      name: 'conditions',
      type: 'string',
      list: true,
      values: CONDITIONS,
      description: 'What it was made to depend on, over all readings.',
      value: ({ position }) => {
        const found = readingsOf(position).flatMap(({ conditions }) => conditions);
        return listCell(CONDITIONS.filter((condition) => found.includes(condition)));
      },
    },
    {
      name: 'ownWords',
      type: 'boolean',
      description: 'Whether it rests on the country’s own words.',
      value: ({ position }) => (position.status === 'unknown' ? null : position.ownWords),
    },
    {
      name: 'statements',
      type: 'string',
      list: true,
      description: 'Ids of the statements of that day that made the change.',
      value: ({ position }) =>
        listCell([...new Set(readingsOf(position).flatMap(({ statements }) => statements))].sort()),
    },
    {
      name: 'headline',
      type: 'string',
      required: true,
      values: [...HEADLINES, 'conflicting'],
      description: 'The country’s main answer since that day.',
      value: ({ change }) => change.to.headline,
    },
  ],
});

function rowsOf(record: PublicRecord): Row[] {
  const rows = changes(record, { knownBy: record.recordDate }).flatMap((change) =>
    change.contributions.map((contribution) => ({
      change,
      contribution,
      position: change.to.positions[contribution],
      subject: `${change.to.country.id} ${contribution}`,
    })),
  );
  const following = new Map<string, Day>();
  const newestFirst = rows.reverse().map((row) => {
    const next = following.get(row.subject) ?? null;
    following.set(row.subject, row.change.date);
    return { ...row, next };
  });
  return newestFirst.reverse();
}
