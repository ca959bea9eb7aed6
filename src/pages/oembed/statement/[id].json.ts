import type { APIContext } from 'astro';
import { statementEmbeddable } from '../../../components/embeddable.ts';
import { getRecord } from '../../../content/record.ts';
import { oembed } from '../../../formats/oembed.ts';

export function getStaticPaths() {
  return getRecord().statements.map(({ id }) => ({ params: { id } }));
}

export function GET({ params }: APIContext): Response {
  return Response.json(oembed(statementEmbeddable(getRecord(), String(params.id))));
}
