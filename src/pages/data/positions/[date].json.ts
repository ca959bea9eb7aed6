import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { positionsJson } from '../../../formats/files/positions-json.ts';
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
  return Response.json(positionsJson(record, { asOf: props.date, knownBy: record.recordDate }));
}
