/** Pictures have few colours, and look as they were drawn. */
import { inflateSync } from 'node:zlib';
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
function read(png: Uint8Array): number[][] {
  const file = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    chunks.set(
      file.toString('latin1', at + 4, at + 8),
      file.subarray(at + 8, at + 8 + file.readUInt32BE(at)),
    );
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((name) => chunks.get(name) ?? Buffer.alloc(0));
  const rows = inflateSync(data as Buffer);
  const [width, height] = [header?.readUInt32BE(0) ?? 0, header?.readUInt32BE(4) ?? 0];
  return Array.from({ length: height }, (_, y) =>
    Array.from(
      { length: width },
      (_, x) => palette?.readUIntBE(3 * (rows[y * (width + 1) + 1 + x] ?? 0), 3) ?? -1,
    ),
  );
}

test('what has few colours is kept to the bit, also where lines end in the middle of one', async () => {
  const rows = [
    [0xffffff, 0xffffff, 0x123456],
    [0x123456, 0x123456, 0x0000ff],
  ];
  expect(read(await palettePng(imageOf(rows)))).toEqual(rows);
});

test('of thousands of colours the large areas are kept to the bit, and the shades are hardly moved', async () => {
  const plain = Array.from({ length: 64 }, () =>
    Array.from({ length: 64 }, (_, x) => (x < 32 ? 0xf4efe6 : 0x0b5394)),
  );
  const shades = Array.from({ length: 64 }, (_, y) =>
    Array.from({ length: 64 }, (_, x) => ((4 * x) << 16) | ((4 * y) << 8) | (2 * (x + y))),
  );
  const seen = read(await palettePng(imageOf([...plain, ...shades])));
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

test('what shows its ground is refused', async () => {
  const { pixels, ...size } = imageOf([[0xffffff]]);
  pixels[3] = 0;
  await expect(palettePng({ ...size, pixels })).rejects.toThrow('pixel 0 is not opaque');
});
