import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { countryEmbeddable } from '../../../embed/embeddable.ts';
import { oembed } from '../../../embed/oembed.ts';

export function getStaticPaths() {
  return getRecord().countries.map(({ id }) => ({ params: { id } }));
}

export function GET({ params }: APIContext): Response {
  return Response.json(oembed(countryEmbeddable(getRecord(), String(params.id))));
}
