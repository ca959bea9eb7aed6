import { getRecord } from '../../content/record.ts';
import { reportsJson } from '../../formats/files/reports-json.ts';

export function GET(): Response {
  return Response.json(reportsJson(getRecord()));
}
