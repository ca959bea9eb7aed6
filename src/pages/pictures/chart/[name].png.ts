import type { APIContext } from 'astro';
import { WIDE } from '../../../charts/parts/layout.ts';
import { getClaims, getRecord } from '../../../content/record.ts';
import { alone } from '../../../instruments/alone.ts';
import { getInstrument } from '../../../instruments/instrument.ts';
import { INSTRUMENTS, type InstrumentName } from '../../../instruments/names.ts';
import { chartPicture } from '../../../pictures/chart-picture.ts';
import { rasterise } from '../../../pictures/raster.ts';

interface Props {
  instrument: InstrumentName;
  /** How many pixels a CSS pixel has. */
  scale: 1 | 2;
}

export function getStaticPaths() {
  return INSTRUMENTS.flatMap((instrument) => [
    { params: { name: instrument }, props: { instrument, scale: 1 } },
    { params: { name: `${instrument}@2x` }, props: { instrument, scale: 2 } },
  ]);
}

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { whole } = getInstrument({ record: getRecord(), claims: getClaims() }, props.instrument);
  const { svg, width } = chartPicture(alone(whole([WIDE]), props.instrument));
  const picture = await rasterise(svg, { width: props.scale * width });
  return new Response(picture as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'image/png' } });
}
