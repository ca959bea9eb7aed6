import { absolute } from '../../links.ts';
import type { Column } from './table.ts';

/** Where a row can be read on this site. */
export function pageColumn<Row>(description: string, pathOf: (row: Row) => string) {
  return {
    name: 'page',
    type: 'string',
    address: true,
    required: true,
    description,
    value: (row: Row) => absolute(pathOf(row)),
  } as const satisfies Column & { value: unknown };
}
