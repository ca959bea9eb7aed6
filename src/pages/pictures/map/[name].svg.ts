import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { mapFigure } from '../../../pictures/map-figure.ts';
import { type MapPicture, mapPictures } from '../../../pictures/map-pictures.ts';

export function getStaticPaths() {
  return mapPictures(getRecord()).map((picture) => ({
    params: { name: picture.name },
    props: { picture },
  }));
}

export function GET({ props }: APIContext<{ picture: MapPicture }>): Response {
  return new Response(mapFigure(getRecord(), props.picture).svg, {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
