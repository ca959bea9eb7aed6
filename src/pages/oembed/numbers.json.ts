import { getRecord } from '../../content/record.ts';
import { numbersEmbeddable } from '../../embed/embeddable.ts';
import { oembed } from '../../embed/oembed.ts';

export function GET(): Response {
  return Response.json(oembed(numbersEmbeddable(getRecord())));
}
