import { positionsTable } from '../../../formats/tables/positions.ts';
import { tableSchema } from '../../../formats/tables/table-schema.ts';

/** The Table Schema of the dated positions files, which `datapackage.json` names once for all of them. */
export function GET(): Response {
  return Response.json(tableSchema(positionsTable));
}
