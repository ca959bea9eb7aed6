import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Pixels as RGBA, row by row. */
interface Image {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const deflated = promisify(deflate);

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const COLOURS = 256;
/** The colours that cover most are kept to the bit; the others are shades at the edges of shapes and letters. */
const EXACT = 96;

/**
 * A PNG of at most 256 colours (https://www.w3.org/TR/png-3/), a third of the size of one with all of them. Drawings are
 * plain colours with shades at their edges, so it looks the same. Whole numbers only: the same bytes on every machine.
 * @throws RangeError where a pixel lets the ground through, for which there is no room here.
 */
export async function palettePng({ width, height, pixels }: Image): Promise<Uint8Array> {
  const colours = coloursOf(pixels);
  const counts = countsOf(colours);
  const palette = paletteOf(counts);
  const rows = rowsOf(colours, width, placesIn(palette, counts.keys()));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // bits of a pixel; places in a palette
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(partsOf))),
    chunk('IDAT', await deflated(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

// Millions of pixels: plain loops, and no look-up where a pixel is like the one before, as nearly all are.

/** Each pixel as one number, `0xRRGGBB`. */
function coloursOf(pixels: Uint8Array): Uint32Array {
  const bytes = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const colours = new Uint32Array(pixels.length / 4);
  for (let index = 0; index < colours.length; index++) {
    const rgba = bytes.getUint32(4 * index);
    if ((rgba & 0xff) !== 0xff)
      throw new RangeError(`pixel ${index} is not opaque: give the drawing a ground`);
    colours[index] = rgba >>> 8;
  }
  return colours;
}

function countsOf(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let start = 0, end = 0; start < colours.length; start = end) {
    const colour = colours[start] as number;
    while (colours[end] === colour) end++;
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
  }
  return counts;
}

/** The place of each pixel's colour, with a byte before each row for its filter: none. */
function rowsOf(colours: Uint32Array, width: number, places: ReadonlyMap<number, number>): Uint8Array {
  const rows = new Uint8Array(colours.length + colours.length / width);
  let [colour, place, to] = [-1, 0, 0];
  for (let index = 0; index < colours.length; index++) {
    if (index % width === 0) to++;
    if (colours[index] !== colour) {
      colour = colours[index] as number;
      place = places.get(colour) ?? 0;
    }
    rows[to++] = place;
  }
  return rows;
}

/** The most frequent colours, and one for each group of alike ones among the others. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  if (byCount.length <= COLOURS) return byCount.map(([colour]) => colour);
  const exact = byCount.slice(0, EXACT).map(([colour]) => colour);
  return [...exact, ...groups(byCount.slice(EXACT), COLOURS - EXACT).map(mean)];
}

/** Median cut: the group with the widest spread is halved until there are so many. */
function groups(colours: [number, number][], wanted: number): [number, number][][] {
  const found = [spread(colours)];
  while (found.length < wanted) {
    found.sort((a, b) => a.weight - b.weight);
    const widest = found.pop();
    if (!widest || widest.group.length < 2) break;
    const { group, shift } = widest;
    const sorted = group.toSorted(([a], [b]) => ((a >> shift) & 0xff) - ((b >> shift) & 0xff) || a - b);
    const half = sorted.length >> 1;
    found.push(spread(sorted.slice(0, half)), spread(sorted.slice(half)));
  }
  return found.map(({ group }) => group);
}

/** A group with the channel in which it is widest, and how much there is to gain from halving it. */
function spread(group: [number, number][]): { group: [number, number][]; shift: number; weight: number } {
  const widths = [16, 8, 0].map((shift) => {
    let [low, high] = [255, 0];
    for (const [colour] of group) {
      const part = (colour >> shift) & 0xff;
      low = Math.min(low, part);
      high = Math.max(high, part);
    }
    return { shift, width: high - low };
  });
  const { shift, width } = widths.reduce((widest, one) => (one.width > widest.width ? one : widest));
  const pixels = group.reduce((sum, [, count]) => sum + count, 0);
  return { group, shift, weight: width * width * pixels };
}

/** The colour that stands for a group: the mean of its pixels. */
function mean(group: readonly [number, number][]): number {
  const pixels = group.reduce((sum, [, count]) => sum + count, 0);
  const part = (shift: number) =>
    Math.round(group.reduce((sum, [colour, count]) => sum + ((colour >> shift) & 0xff) * count, 0) / pixels);
  return (part(16) << 16) | (part(8) << 8) | part(0);
}

/** The place of the nearest colour of the palette, for each colour. */
function placesIn(palette: readonly number[], colours: Iterable<number>): Map<number, number> {
  const parts = palette.map(partsOf);
  return new Map(
    [...colours].map((colour) => {
      const [red, green, blue] = partsOf(colour);
      let [place, least] = [0, Number.POSITIVE_INFINITY];
      for (const [index, [r, g, b]] of parts.entries()) {
        const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
        if (distance < least) [place, least] = [index, distance];
      }
      return [colour, place];
    }),
  );
}

function partsOf(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

/** https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
