import { getRecord } from '../../content/record.ts';
import { statementsJson } from '../../formats/files/statements-json.ts';

export function GET(): Response {
  return Response.json(statementsJson(getRecord()));
}
