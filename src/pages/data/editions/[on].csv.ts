import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { tableCsv } from '../../../formats/tables/csv.ts';
import { positionsTable } from '../../../formats/tables/positions.ts';
import { editionClock } from '../../../record/editions.ts';

export function getStaticPaths() {
  return getRecord().editions.map(({ on }) => ({ params: { on }, props: { on } }));
}

export function GET({ props }: APIContext<{ on: string }>): Response {
  return new Response(tableCsv(positionsTable, getRecord(), editionClock(props.on)));
}
