import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';
import type { Frame } from './frame.ts';

// Lines along the edge of a frame are drawn outside it, where they do not show.
const BLEED = 6;

/** From [longitude, latitude] in degrees to map units, equal-area, clipped at the frame. */
export function projectionOf({ rotate, scale, centre, box }: Frame): GeoProjection {
  return (
    geoAzimuthalEqualArea()
      .rotate([...rotate])
      .scale(scale)
      .translate([...centre])
      // Resampling depends on the direction a line is walked in, so neighbours would differ; the atlas is dense enough.
      .precision(0)
      .clipExtent([
        [box.x - BLEED, box.y - BLEED],
        [box.x + box.width + BLEED, box.y + box.height + BLEED],
      ])
  );
}
