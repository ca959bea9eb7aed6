import { getRecord } from '../../content/record.ts';
import { figureParts } from '../../pictures/figure-parts.ts';

/** What the builder draws pictures of the map from; a shape of our own that may change. */
export function GET(): Response {
  return Response.json(figureParts(getRecord()));
}
