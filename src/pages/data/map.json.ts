import { mapDataOf } from '../../components/map/map-data-of.ts';
import { getRecord } from '../../content/record.ts';

/** What the builder draws any state from; a shape of our own that may change, unlike the public files beside it. */
export function GET(): Response {
  return Response.json(mapDataOf(getRecord()));
}
