import type { Revisable } from '../../schema/revision.ts';
import type { Column } from './table.ts';

/** Whether an entry was changed since it was recorded, and when last: for every table of such entries. */
export const revisedColumns = [
  {
    name: 'revised',
    type: 'integer',
    required: true,
    description: 'How often the entry was changed after it was recorded. Its page says what it said before.',
    value: ({ revised = [] }: Revisable) => revised.length,
  },
  {
    name: 'revisedOn',
    type: 'date',
    description: 'The day of the last change. Empty: never.',
    value: ({ revised }: Revisable) => revised?.at(-1)?.on,
  },
] as const satisfies readonly (Column & { value: unknown })[];
