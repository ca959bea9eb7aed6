import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { mapFigureSvg } from '../../../pictures/map-figure.ts';
import { type MapPicture, mapPictureName, mapPictures } from '../../../pictures/map-pictures.ts';

export function getStaticPaths() {
  const record = getRecord();
  return mapPictures(record).map((picture) => ({
    params: { name: mapPictureName(record, picture) },
    props: { picture },
  }));
}

export function GET({ props }: APIContext<{ picture: MapPicture }>): Response {
  return new Response(mapFigureSvg(getRecord(), props.picture), {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
