import { numbersEmbeddable } from '../../components/embeddable.ts';
import { getRecord } from '../../content/record.ts';
import { oembed } from '../../formats/oembed.ts';

export function GET(): Response {
  return Response.json(oembed(numbersEmbeddable(getRecord())));
}
