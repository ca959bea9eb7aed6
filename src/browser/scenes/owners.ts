/** Whose a point is, in map units: a country of the record, land of another, or nobody's. */
export type OwnerOf = (x: number, y: number) => string;

export const OTHER_LAND = 'land';

/** Points are asked for on this grid, in map units: half of what a letter is high on a phone. */
const GRID = 4;

interface Shape {
  id: string;
  path: SVGGeometryElement;
  box: DOMRect;
  /** From map units, as places have them, to its own. */
  inward: DOMMatrix;
}

/** Who has which point of a picture, by its shapes; `layer` counts in map units. Asked for once, kept for ever. */
export function ownersIn(svg: SVGSVGElement, layer: SVGGraphicsElement): OwnerOf {
  let shapes: Shape[] | undefined;
  const known = new Map<string, string>();
  return (x, y) => {
    const [column, row] = [Math.round(x / GRID), Math.round(y / GRID)];
    const key = `${column} ${row}`;
    const owner = known.get(key);
    if (owner !== undefined) return owner;
    shapes ??= shapesOf(svg, layer);
    const found = ownerOf(shapes, new DOMPoint(column * GRID, row * GRID));
    known.set(key, found);
    return found;
  };
}

/** Those on top first. */
function shapesOf(svg: SVGSVGElement, layer: SVGGraphicsElement): Shape[] {
  const outward = layer.getScreenCTM();
  const paths = svg.querySelectorAll<SVGGeometryElement>('.map-land, .map-shapes path[data-country]');
  return [...paths].reverse().flatMap((path) => {
    const own = path.getScreenCTM()?.inverse();
    if (!own || !outward) return [];
    const inward = own.multiply(outward);
    return { id: path.getAttribute('data-country') ?? OTHER_LAND, path, box: path.getBBox(), inward };
  });
}

function ownerOf(shapes: readonly Shape[], point: DOMPoint): string {
  const owner = shapes.find(({ path, box, inward }) => {
    const inside = point.matrixTransform(inward);
    return (
      inside.x >= box.x &&
      inside.x <= box.x + box.width &&
      inside.y >= box.y &&
      inside.y <= box.y + box.height &&
      path.isPointInFill(inside)
    );
  });
  return owner?.id ?? '';
}
