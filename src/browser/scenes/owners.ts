/** Whose a point is, in map units: a country of the record, land of another, or nobody's. */
export type OwnerOf = (x: number, y: number) => string;

export const OTHER_LAND = 'land';

/** Map units in a pixel of the raster, and how far the picture of Europe reaches. */
const GRID = 2;
const REACH = 720;
const SIDE = REACH / GRID;
/** Of a colour: enough for 255 shapes. */
const STEPS = 16;
const STEP = 256 / STEPS;

/**
 * Who has which point of a picture; `layer` counts in map units. Its shapes are painted once, each in a colour of its own, where nobody
 * sees it: to ask the shapes themselves point by point took half a second on a phone.
 */
export function ownersIn(svg: SVGSVGElement, layer: SVGGraphicsElement): OwnerOf {
  let owners: readonly string[] | undefined;
  return (x, y) => {
    const [column, row] = [Math.round(x / GRID), Math.round(y / GRID)];
    if (column < 0 || row < 0 || column >= SIDE || row >= SIDE) return '';
    owners ??= rasterOf(svg, layer);
    return owners[row * SIDE + column] ?? '';
  };
}

/** The owners of all pixels, row by row. */
function rasterOf(svg: SVGSVGElement, layer: SVGGraphicsElement): string[] {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const inward = layer.getScreenCTM()?.inverse();
  if (!context || !inward) return [];
  const ids = [''];
  for (const path of svg.querySelectorAll<SVGGeometryElement>('.map-land, .map-shapes path[data-country]')) {
    const own = path.getScreenCTM();
    if (!own) continue;
    const { a, b, c, d, e, f } = inward.multiply(own);
    context.setTransform(a / GRID, b / GRID, c / GRID, d / GRID, e / GRID, f / GRID);
    context.fillStyle = `rgb(${colourOf(ids.length).join(' ')})`;
    ids.push(path.getAttribute('data-country') ?? OTHER_LAND);
    context.fill(new Path2D(path.getAttribute('d') ?? ''));
  }
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  const owners: string[] = [];
  for (let index = 0; index < SIDE * SIDE; index++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * index, 4 * index + 3);
    // On a border two colours are mixed: it goes with what is beside it.
    owners.push(ids[indexOf(red, green, blue)] ?? owners.at(-1) ?? '');
  }
  return owners;
}

/** Three numbers of sixteen steps, of which the last tells whether the others are whole: some browsers change the lowest bits. */
function colourOf(index: number): [red: number, green: number, blue: number] {
  const steps = [index % STEPS, Math.floor(index / STEPS), checkOf(index)];
  return steps.map((step) => step * STEP + STEP / 2) as [number, number, number];
}

/** The index that a colour stands for; -1 where it is a mixture, 0 where nothing is painted. */
function indexOf(red: number, green: number, blue: number): number {
  if (red + green + blue < STEP / 2) return 0;
  const index = Math.floor(red / STEP) + STEPS * Math.floor(green / STEP);
  return checkOf(index) === Math.floor(blue / STEP) ? index : -1;
}

function checkOf(index: number): number {
  return (index * 5 + Math.floor(index / STEPS) * 3) % STEPS;
}
