import type { APIContext } from 'astro';
import { getRecord } from '../../../content/record.ts';
import { SIZE } from '../../../map/earth/frame.ts';
import { mapFigure } from '../../../pictures/map-figure.ts';
import { type MapPicture, mapPictures } from '../../../pictures/map-pictures.ts';
import { rasterise } from '../../../pictures/raster.ts';

interface Props {
  picture: MapPicture;
  width: number;
}

export function getStaticPaths() {
  return mapPictures(getRecord()).flatMap((picture) => {
    const { name } = picture;
    return [
      { params: { name }, props: { picture, width: SIZE } },
      { params: { name: `${name}@2x` }, props: { picture, width: 2 * SIZE } },
    ];
  });
}

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { svg } = mapFigure(getRecord(), props.picture);
  const picture = await rasterise(svg, { width: props.width });
  return new Response(picture as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'image/png' } });
}
