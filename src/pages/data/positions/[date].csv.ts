import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { tableCsv } from '../../../formats/tables/csv.ts';
import { positionsTable } from '../../../formats/tables/positions.ts';
import { changeDates } from '../../../record/changes.ts';

export function getStaticPaths() {
  const record = getRecord();
  return changeDates(record, { knownBy: record.recordDate }).map((date) => ({
    params: { date },
    props: { date },
  }));
}

export function GET({ props }: APIContext<{ date: string }>): Response {
  const record = getRecord();
  return new Response(tableCsv(positionsTable, record, { asOf: props.date, knownBy: record.recordDate }));
}
