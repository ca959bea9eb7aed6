import { tableSchema } from '../../../formats/table-schema.ts';
import { positionsTable } from '../../../formats/tables/positions.ts';

/** The Table Schema of the dated positions files, which `datapackage.json` names once for all of them. */
export function GET(): Response {
  return Response.json(tableSchema(positionsTable));
}
