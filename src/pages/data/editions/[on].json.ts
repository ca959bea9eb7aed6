import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { positionsJson } from '../../../formats/files/positions-json.ts';
import { editionClock } from '../../../record/editions.ts';

export function getStaticPaths() {
  return getRecord().editions.map(({ on }) => ({ params: { on }, props: { on } }));
}

export function GET({ props }: APIContext<{ on: string }>): Response {
  return Response.json(positionsJson(getRecord(), editionClock(props.on)));
}
