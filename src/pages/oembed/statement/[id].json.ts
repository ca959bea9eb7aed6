import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { statementEmbeddable } from '../../../embed/embeddable.ts';
import { oembed } from '../../../embed/oembed.ts';

export function getStaticPaths() {
  return getRecord().statements.map(({ id }) => ({ params: { id } }));
}

export function GET({ params }: APIContext): Response {
  return Response.json(oembed(statementEmbeddable(getRecord(), String(params.id))));
}
