import { WIDE } from '../../charts/parts/layout.ts';
import { getClaims, getRecord } from '../../content/record.ts';
import { numbersEmbeddable } from '../../embed/embeddable.ts';
import { oembed } from '../../embed/oembed.ts';
import { getInstrument } from '../../instruments/instrument.ts';
import { chartPictureSize } from '../../pictures/chart-picture.ts';

export function GET(): Response {
  const { whole } = getInstrument({ record: getRecord(), claims: getClaims() }, 'numbers');
  return Response.json(oembed(numbersEmbeddable(getRecord(), chartPictureSize(whole([WIDE])))));
}
