import { getRecord } from '../../content/record.ts';
import { sourcesJson } from '../../formats/files/sources-json.ts';

export function GET(): Response {
  return Response.json(sourcesJson(getRecord()));
}
