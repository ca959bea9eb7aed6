import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { quoteEmbeddable } from '../../../embed/embeddable.ts';
import { oembed } from '../../../embed/oembed.ts';

export function getStaticPaths() {
  return getRecord().statements.map(({ id }) => ({ params: { id } }));
}

export function GET({ params }: APIContext): Response {
  return Response.json(oembed(quoteEmbeddable(getRecord(), String(params.id))));
}
