import { getRecord } from '../../content/record.ts';
import { workbook } from '../../formats/tables/workbook.ts';

export async function GET(): Promise<Response> {
  return new Response(await workbook(getRecord()));
}
