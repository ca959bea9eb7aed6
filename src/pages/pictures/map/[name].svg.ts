import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { mapFigure } from '../../../pictures/map-figure.ts';
import { type MapPicture, mapPictureName, mapPictures } from '../../../pictures/map-pictures.ts';

export function getStaticPaths() {
  const record = getRecord();
  return mapPictures(record).map((picture) => ({
    params: { name: mapPictureName(record, picture) },
    props: { picture },
  }));
}

export function GET({ props }: APIContext<{ picture: MapPicture }>): Response {
  return new Response(mapFigure(getRecord(), props.picture).svg, {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
