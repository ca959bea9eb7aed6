import { getRecord } from '../../content/record.ts';
import { sourcesJson } from '../../formats/sources-json.ts';

export function GET(): Response {
  return Response.json(sourcesJson(getRecord()));
}
