import type { APIContext } from 'astro';
import { WIDE } from '../../../charts/parts/layout.ts';
import { getClaims, getRecord } from '../../../content/record.ts';
import { chartEmbeddable } from '../../../embed/chart-embeddable.ts';
import { oembed } from '../../../embed/oembed.ts';
import { getInstrument } from '../../../instruments/instrument.ts';
import { EMBEDDED_INSTRUMENTS, type EmbeddedInstrument } from '../../../instruments/names.ts';
import { chartPictureSize } from '../../../pictures/chart-picture.ts';

export function getStaticPaths() {
  return EMBEDDED_INSTRUMENTS.map((name) => ({ params: { name }, props: { name } }));
}

export function GET({ props }: APIContext<{ name: EmbeddedInstrument }>): Response {
  const { name } = props;
  const instrument = getInstrument({ record: getRecord(), claims: getClaims() }, name);
  const size = chartPictureSize(instrument.whole([WIDE]));
  return Response.json(oembed(chartEmbeddable(instrument, name, size)));
}
