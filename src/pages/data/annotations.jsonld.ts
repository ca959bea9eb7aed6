import { getRecord } from '../../content/record.ts';
import { annotationsJsonld } from '../../formats/json-ld/annotations-jsonld.ts';

export function GET(): Response {
  return Response.json(annotationsJsonld(getRecord()));
}
