import type { APIContext } from 'astro';
import { WIDE } from '../../../charts/parts/layout.ts';
import { getClaims, getRecord } from '../../../content/record.ts';
import { alone } from '../../../instruments/alone.ts';
import { getInstrument } from '../../../instruments/instrument.ts';
import { INSTRUMENTS, type InstrumentName } from '../../../instruments/names.ts';
import { chartPicture } from '../../../pictures/chart-picture.ts';

export function getStaticPaths() {
  return INSTRUMENTS.map((name) => ({ params: { name }, props: { name } }));
}

export function GET({ props }: APIContext<{ name: InstrumentName }>): Response {
  const { whole } = getInstrument({ record: getRecord(), claims: getClaims() }, props.name);
  return new Response(chartPicture(alone(whole([WIDE]), props.name)).svg, {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
