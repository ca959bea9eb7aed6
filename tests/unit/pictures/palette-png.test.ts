/** Pictures have few colours, and look as they were drawn. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { palettePng } from '../../../src/pictures/palette-png.ts';

/** An image of one row per list of colours, each `0xRRGGBB`. */
function imageOf(rows: readonly (readonly number[])[]) {
  const [width, height] = [rows[0]?.length ?? 0, rows.length];
  const pixels = Buffer.alloc(width * height * 4);
  for (const [index, colour] of rows.flat().entries())
    pixels.writeUInt32BE(((colour << 8) | 0xff) >>> 0, 4 * index);
  return { width, height, pixels };
}

/** What a reader of the file sees: its colours row by row, each `0xRRGGBB`. */
async function read(png: Uint8Array): Promise<number[][]> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.height }, (_, y) =>
    Array.from({ length: info.width }, (_, x) => data.readUIntBE(3 * (y * info.width + x), 3)),
  );
}

/** By how much red, green and blue of every pixel have moved, each of 255. */
function moves(seen: readonly number[][], drawn: readonly number[][]): number[] {
  const part = (colour: number, shift: number) => (colour >> shift) & 0xff;
  return seen.flatMap((row, y) =>
    row.flatMap((colour, x) =>
      [16, 8, 0].map((shift) => Math.abs(part(colour, shift) - part(drawn[y]?.[x] ?? 0, shift))),
    ),
  );
}

test('what has few colours is kept to the bit, also where lines end in the middle of one', async () => {
  const rows = [
    [0xffffff, 0xffffff, 0x123456],
    [0x123456, 0x123456, 0x0000ff],
  ];
  expect(await read(await palettePng(imageOf(rows)))).toEqual(rows);
});

test('of thousands of colours each large area keeps one, moved by less than anybody sees, and shades are hardly moved', async () => {
  const plain = Array.from({ length: 64 }, () =>
    Array.from({ length: 64 }, (_, x) => (x < 32 ? 0xf4efe6 : 0x0b5394)),
  );
  const shades = Array.from({ length: 64 }, (_, y) =>
    Array.from({ length: 64 }, (_, x) => ((4 * x) << 16) | ((4 * y) << 8) | (2 * (x + y))),
  );
  const seen = await read(await palettePng(imageOf([...plain, ...shades])));
  for (const row of seen.slice(0, 64))
    expect(new Set(row.slice(0, 32)).size + new Set(row.slice(32)).size).toBe(2);
  expect(Math.max(...moves(seen.slice(0, 64), plain))).toBeLessThanOrEqual(2);
  const moved = moves(seen.slice(64), shades);
  expect(Math.max(...moved)).toBeLessThan(40);
  expect(moved.reduce((sum, move) => sum + move) / moved.length).toBeLessThan(10);
});
