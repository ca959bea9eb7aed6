import { mapDataOf } from '../../../components/map/map-data-of.ts';
import { getRecord } from '../../../content/record.ts';
import { yearData } from '../../../map/data/year-data.ts';
import { yearsOf } from '../../../record/years.ts';

export function getStaticPaths() {
  return yearsOf(getRecord()).map((year) => ({ params: { year } }));
}

/** What the script of a map reads of one year: the shape of `map.json`. */
export function GET({ params }: { params: { year: string } }): Response {
  const record = getRecord();
  return Response.json(yearData(record, mapDataOf(record), params.year));
}
