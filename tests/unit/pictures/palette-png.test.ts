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

test('what has few colours is kept to the bit, also where lines end in the middle of one', async () => {
  const rows = [
    [0xffffff, 0xffffff, 0x123456],
    [0x123456, 0x123456, 0x0000ff],
  ];
  expect(await read(await palettePng(imageOf(rows)))).toEqual(rows);
});

test('of thousands of colours the large areas are kept to the bit, and the shades are hardly moved', async () => {
  const plain = Array.from({ length: 64 }, () =>
    Array.from({ length: 64 }, (_, x) => (x < 32 ? 0xf4efe6 : 0x0b5394)),
  );
  const shades = Array.from({ length: 64 }, (_, y) =>
    Array.from({ length: 64 }, (_, x) => ((4 * x) << 16) | ((4 * y) << 8) | (2 * (x + y))),
  );
  const seen = await read(await palettePng(imageOf([...plain, ...shades])));
  expect(seen.slice(0, 64)).toEqual(plain);
  const part = (colour: number, shift: number) => (colour >> shift) & 0xff;
  const moves = seen
    .slice(64)
    .flatMap((row, y) =>
      row.flatMap((colour, x) =>
        [16, 8, 0].map((shift) => Math.abs(part(colour, shift) - part(shades[y]?.[x] ?? 0, shift))),
      ),
    );
  expect(Math.max(...moves)).toBeLessThan(40);
  expect(moves.reduce((sum, move) => sum + move) / moves.length).toBeLessThan(10);
});
