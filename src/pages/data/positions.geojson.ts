import { getRecord } from '../../content/record.ts';
import { positionsGeojson } from '../../formats/files/positions-geojson.ts';
import { countryAreas } from '../../map/earth/country-areas.ts';

export function GET(): Response {
  const record = getRecord();
  return Response.json(positionsGeojson(record, countryAreas(new Set(record.countriesById.keys()))));
}
