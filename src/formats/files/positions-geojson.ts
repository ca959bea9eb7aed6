import type { MultiPolygon, Point } from 'geojson';
import type { PublicRecord } from '../../record/public-record.ts';
import { positionsTable } from '../tables/positions.ts';
import type { Cell } from '../tables/table.ts';

/**
 * `/data/positions.geojson` (RFC 7946): one feature for each country, its id the ISO3 code, its properties the
 * columns of `positions.csv`. `areas` by ISO3 must be cut at the antimeridian and wound by the right-hand rule.
 * Throws for a country without an area.
 */
export function positionsGeojson(record: PublicRecord, areas: ReadonlyMap<string, MultiPolygon | Point>) {
  return {
    type: 'FeatureCollection' as const,
    features: positionsTable.rows(record).map((cells) => {
      const id = String(cells[0]);
      const geometry = areas.get(id);
      if (!geometry) throw new RangeError(`no area for ${id}`);
      return { type: 'Feature' as const, id, properties: properties(cells), geometry };
    }),
  };
}

function properties(cells: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries(positionsTable.columns.map(({ name }, index) => [name, cells[index] ?? null]));
}
