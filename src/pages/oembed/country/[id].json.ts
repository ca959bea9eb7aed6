import type { APIContext } from 'astro';
import { countryEmbeddable } from '../../../components/embeddable.ts';
import { getRecord } from '../../../content/record.ts';
import { oembed } from '../../../formats/oembed.ts';

export function getStaticPaths() {
  return getRecord().countries.map(({ id }) => ({ params: { id } }));
}

export function GET({ params }: APIContext): Response {
  return Response.json(oembed(countryEmbeddable(getRecord(), String(params.id))));
}
