import type { MapData } from '../../map/data/map-data.ts';
import { patientFetch } from '../fetching/patient-fetch.ts';

/** Fetches a map's data. Rejects when it does not come, is not JSON or not of this shape. */
export async function fetchMapData(address: string): Promise<MapData> {
  return readMapData(await patientFetch(address));
}

/** Rejects as `fetchMapData` does. */
export async function readMapData(response: Response): Promise<MapData> {
  if (!response.ok) throw new Error('no data');
  const data = (await response.json()) as Partial<MapData> | null;
  if (
    !data ||
    ![data.stops, data.countries, data.statements, data.offices, data.elections, data.reports].every(
      Array.isArray,
    )
  ) {
    throw new Error('no data');
  }
  return data as MapData;
}
