import type { APIContext } from 'astro';
import { getRecord } from '../../content/record.ts';
import { tableCsv } from '../../formats/tables/csv.ts';
import type { Table } from '../../formats/tables/table.ts';
import { TABLES } from '../../formats/tables/tables.ts';

export function getStaticPaths() {
  return TABLES.map((table) => ({ params: { table: table.name }, props: { table } }));
}

export function GET({ props }: APIContext<{ table: Table }>): Response {
  return new Response(tableCsv(props.table, getRecord()));
}
