import svgpath from 'svgpath';
import { attributes } from '../markup/escape.ts';

const PATH = /<path\b([^>]*?) d="([^"]+)"([^>]*)\/>/gu;
const CONTOUR = /M[^M]+/gu;
const NUMBER = /-?[\d.]+(?:e-?\d+)?/gu;
const DEFINITIONS = /<defs\/>|<defs>([\s\S]*?)<\/defs>/u;

/** A closed outline with its holes: a letter, a bar. */
interface Shape {
  /** Path data as if the shape began at the origin. */
  outline: string;
  x: number;
  y: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * A drawing in which a shape that comes again, as letters do, stands once and is used wherever it is needed. Lengths
 * keep two decimals.
 *
 * @param svg in the form of the renderer's: path data in absolute moves, lines and curves; the root needs the namespace
 * `xlink`, because many programs that draw know no other link
 */
export function sharedShapes(svg: string): string {
  const [definitions, inside = ''] = DEFINITIONS.exec(svg) ?? [''];
  const [before = '', drawing = ''] = svg.split(definitions);
  const counts = new Map<string, number>();
  const shapes = new Map<string, Shape[]>(); // a word with a halo comes twice, and all of them are asked for twice
  const of = (d: string) => {
    const known = shapes.get(d) ?? shapesOf(d);
    shapes.set(d, known);
    return known;
  };
  for (const [, , d = ''] of drawing.matchAll(PATH))
    for (const { outline } of of(d)) counts.set(outline, (counts.get(outline) ?? 0) + 1);
  const again = [...counts.keys()].filter((outline) => Number(counts.get(outline)) > 1);
  const names = new Map(again.map((outline, index) => [outline, `s${index.toString(36)}`]));
  const shared = [...names].map(([outline, id]) => `<path${attributes({ id, d: outline })}/>`).join('');
  return `${before}<defs>${inside}${shared}</defs>${withUses(drawing, of, names)}`;
}

/** A drawing that uses the outlines that have names. */
function withUses(
  drawing: string,
  shapesOf: (d: string) => readonly Shape[],
  names: ReadonlyMap<string, string>,
): string {
  return drawing.replace(PATH, (_, before: string, d: string, after: string) => {
    const shapes = shapesOf(d);
    const alone = shapes.filter(({ outline }) => !names.has(outline));
    const rest = alone
      .map(({ outline, x, y }) => svgpath(outline).translate(x, y).round(2).toString())
      .join('');
    if (alone.length === shapes.length) return `<path${before} d="${rest}"${after}/>`;
    const uses = shapes
      .filter(({ outline }) => names.has(outline))
      .map(
        ({ outline, x, y }) =>
          `<use${attributes({ 'xlink:href': `#${names.get(outline)}`, x: String(x), y: String(y) })}/>`,
      );
    return `<g${before}${after}>${rest && `<path d="${rest}"/>`}${uses.join('')}</g>`;
  });
}

/** The shapes of path data in their order. A contour that lies within the one before is a hole of its shape. */
function shapesOf(d: string): Shape[] {
  const groups: { box: Box; contours: string[] }[] = [];
  for (const [contour] of d.matchAll(CONTOUR)) {
    const box = boxOf(contour);
    const around = groups.at(-1);
    if (around && within(box, around.box)) around.contours.push(contour);
    else groups.push({ box, contours: [contour] });
  }
  return groups.map(({ contours }) => {
    const [x = 0, y = 0] = numbersOf(contours[0] ?? '');
    return { x: hundredths(x), y: hundredths(y), outline: outlineFrom(contours.join(''), x, y) };
  });
}

/** In relative lengths, as if it began at the origin. */
function outlineFrom(contours: string, x: number, y: number): string {
  let count = 0;
  // The renderer's single precision would make two of one letter where it stands on the edge between two decimals.
  const moved = contours.replace(NUMBER, (number) => {
    const from = count++ % 2 === 0 ? x : y;
    return String(Math.round((Number(number) - from) * 1000) / 1000);
  });
  const outline = outlines.get(moved) ?? svgpath(moved).rel().round(2).toString();
  outlines.set(moved, outline);
  return outline;
}

// Most are letters, and all charts have the same.
const outlines = new Map<string, string>();

function hundredths(length: number): number {
  return Math.round(length * 100) / 100;
}

/** The box of all points of a contour, also of those that only pull at a curve. */
function boxOf(contour: string): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [index, number] of numbersOf(contour).entries()) {
    const [low, high] = index % 2 === 0 ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
    box[low] = Math.min(box[low], number);
    box[high] = Math.max(box[high], number);
  }
  return box;
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function numbersOf(contour: string): number[] {
  return (contour.match(NUMBER) ?? []).map(Number);
}
