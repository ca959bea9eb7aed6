import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { keptFile } from '../kept-file.ts';

/** Beside the SVG, all that the bytes of a picture depend on. */
const MAKERS = [
  'src/pictures/raster.ts',
  'src/pictures/palette-png.ts',
  'node_modules/@resvg/resvg-js/package.json',
  'node_modules/sharp/package.json',
  'node_modules/@expo-google-fonts/source-sans-3/package.json',
];

let makers: Promise<string> | undefined;

/**
 * The picture that was drawn before from the same input, else the one that `draw` makes now, kept for the next build.
 *
 * Pictures lie in PICTURES_DIR (default: `.astro/pictures`) under a digest of all that they depend on, so none is ever
 * out of date, and builds that run at once may share them. The folder may be removed at any time.
 */
export async function storedPicture(input: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  makers ??= readMakers();
  const digest = createHash('sha256')
    .update(await makers)
    .update(input)
    .digest('hex');
  const folder = resolve(process.env.PICTURES_DIR ?? '.astro/pictures');
  return keptFile({ folder, name: `${digest}.png`, make: draw });
}

async function readMakers(): Promise<string> {
  const texts = await Promise.all(MAKERS.map((file) => readFile(resolve(file), 'utf8')));
  return texts.join('\0');
}
