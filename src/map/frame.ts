import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';

/** A rectangle in map units; the whole picture of land and sea is 700 × 700 of them, the origin top left. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A part of the picture with a projection of its own. */
export interface Frame {
  id: 'main' | 'north-america' | 'east-asia' | 'oceania';
  box: Rectangle;
  /** The countries drawn one by one here; null: every listed country that no other frame claims. */
  countries: readonly string[] | null;
  /** From [longitude, latitude] in degrees to map units. */
  projection: GeoProjection;
}

/** The side of the square picture, in map units. */
export const SIZE = 700;

/** Where the strip of insets begins: what the main frame has below this line can be covered by them. */
export const STRIP_TOP = 558;

const STRIP_HEIGHT = 136;
// Lines along the edge of a frame are drawn outside it, where they do not show.
const BLEED = 6;

/** The box for countries that no frame shows; drawn only when there are some. */
export const ELSEWHERE: Rectangle = { x: 500, y: STRIP_TOP, width: 194, height: STRIP_HEIGHT };

/** All frames, the main one first. Every projection is equal-area. */
export function frames(): readonly Frame[] {
  return [
    frame('main', { x: 0, y: 0, width: SIZE, height: SIZE }, null, {
      rotate: [-14, -53],
      scale: 858,
      at: [292, 290],
    }),
    frame('north-america', { x: 6, y: STRIP_TOP, width: 190, height: STRIP_HEIGHT }, ['CAN', 'USA'], {
      rotate: [100, -52],
      scale: 116,
      at: [96, 83],
    }),
    frame('east-asia', { x: 202, y: STRIP_TOP, width: 130, height: STRIP_HEIGHT }, ['JPN', 'KOR'], {
      rotate: [-135.4, -38],
      scale: 335,
      at: [65, 76],
    }),
    frame('oceania', { x: 338, y: STRIP_TOP, width: 156, height: STRIP_HEIGHT }, ['AUS', 'NZL'], {
      rotate: [-146, 28],
      scale: 128,
      at: [78, 74],
    }),
  ];
}

/** `at`: where the centre of the projection lies, in map units from the corner of the box. */
function frame(
  id: Frame['id'],
  box: Rectangle,
  countries: readonly string[] | null,
  { rotate, scale, at }: { rotate: [number, number]; scale: number; at: [number, number] },
): Frame {
  const projection = geoAzimuthalEqualArea()
    .rotate(rotate)
    .scale(scale)
    .translate([box.x + at[0], box.y + at[1]])
    // Resampling depends on the direction a line is walked in, so neighbours would differ; the atlas is dense enough.
    .precision(0)
    .clipExtent([
      [box.x - BLEED, box.y - BLEED],
      [box.x + box.width + BLEED, box.y + box.height + BLEED],
    ]);
  return { id, box, countries, projection };
}
