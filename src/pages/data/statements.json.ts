import { getRecord } from '../../content/record.ts';
import { statementsJson } from '../../formats/statements-json.ts';

export function GET(): Response {
  return Response.json(statementsJson(getRecord()));
}
