import type { Day } from '../../schema/day.ts';
import type { Column } from './table.ts';

/** Since when an entry is in the record: for every table of such entries. */
export const recordedColumn = {
  name: 'recorded',
  type: 'date',
  required: true,
  description: 'The day on which it entered this record.',
  value: ({ recorded }: { recorded: Day }) => recorded,
} as const satisfies Column & { value: unknown };
