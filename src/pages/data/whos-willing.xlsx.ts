import { getRecord } from '../../content/record.ts';
import { workbook } from '../../formats/workbook.ts';

export async function GET(): Promise<Response> {
  return new Response(await workbook(getRecord()));
}
