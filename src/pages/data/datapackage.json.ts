import { getRecord } from '../../content/record.ts';
import { datapackage } from '../../formats/tables/datapackage.ts';
import { changeDates } from '../../record/changes.ts';

export function GET(): Response {
  const record = getRecord();
  return Response.json(datapackage(record, changeDates(record, { knownBy: record.recordDate })));
}
