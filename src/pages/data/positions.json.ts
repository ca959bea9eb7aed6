import { getRecord } from '../../content/record.ts';
import { positionsJson } from '../../formats/files/positions-json.ts';

export function GET(): Response {
  const record = getRecord();
  return Response.json(positionsJson(record, { asOf: record.recordDate, knownBy: record.recordDate }));
}
