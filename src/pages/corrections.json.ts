import { getRecord } from '../content/record.ts';
import { correctionsJson } from '../formats/files/corrections-json.ts';

export function GET(): Response {
  return Response.json(correctionsJson(getRecord()));
}
