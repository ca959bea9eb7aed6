import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { mapEmbeddable } from '../../../embed/embeddable.ts';
import { oembed } from '../../../embed/oembed.ts';
import { type MapPicture, mapStates } from '../../../pictures/map-pictures.ts';

export function getStaticPaths() {
  return mapStates(getRecord()).map((picture) => ({
    params: { name: picture.name },
    props: { picture },
  }));
}

export function GET({ props }: APIContext<{ picture: MapPicture }>): Response {
  return Response.json(oembed(mapEmbeddable(getRecord(), props.picture)));
}
