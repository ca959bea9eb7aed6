import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3-shape';

/** The shapes of marks: each differs in outline, not only in colour. */
const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'cross'] as const;

export type Shape = (typeof SHAPES)[number];

/** Half the height of the tallest shape, with its outline. */
export const SYMBOL_RADIUS = 7;

// Areas in square units that look alike.
const TYPES: Readonly<Record<Shape, { type: SymbolType; area: number }>> = {
  circle: { type: symbolCircle, area: 82 },
  square: { type: symbolSquare, area: 82 },
  triangle: { type: symbolTriangle, area: 78 },
  diamond: { type: symbolDiamond, area: 64 },
  cross: { type: symbolCross, area: 64 },
};

/** Path data of a shape around 0, 0. */
export function symbolPath(shape: Shape): string {
  const { type, area } = TYPES[shape];
  return symbol(type, area).digits(1)() ?? '';
}
