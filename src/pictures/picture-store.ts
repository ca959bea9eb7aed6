import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

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
  const file = join(folder, `${digest}.png`);
  const stored = await readFile(file).catch(() => undefined);
  if (stored) return stored;
  const picture = await draw();
  const part = join(folder, randomUUID());
  await mkdir(folder, { recursive: true });
  await writeFile(part, picture);
  await rename(part, file); // a build that is killed leaves no half picture under the name of a whole one
  return picture;
}

async function readMakers(): Promise<string> {
  const texts = await Promise.all(MAKERS.map((file) => readFile(resolve(file), 'utf8')));
  return texts.join('\0');
}
