import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { create } from 'fontkitten';
import { cutFace } from './cut.ts';
import { FACES, fileOfFace } from './faces.ts';
import { type Cut, fontFaces } from './font-faces.ts';
import { lettersByScript, SCRIPTS } from './scripts.ts';

/** Beside the letters, all that the bytes depend on. */
const MAKERS = [
  'src/fonts/*.ts',
  'src/fonts/originals/*.woff2',
  'node_modules/{subset-font,harfbuzzjs,fontverter,wawoff2}/package.json',
];

/** Where the list of characters in a font ends. */
const NO_CHARACTER = 0xffff;

/** The style sheet that names the files of the store. */
export const SHEET = 'font-faces.css';

/**
 * The folder with all faces, cut to the letters that these texts use and some more (`lettersByScript`), and with `SHEET`.
 *
 * Folders lie in `.astro/fonts` under a digest of all that they depend on, so none is ever out of date, and builds that run at
 * once may share them. They may be removed at any time.
 */
export async function storedFonts(used: string): Promise<string> {
  const letters = lettersByScript(used);
  const hash = createHash('sha256').update(JSON.stringify(letters));
  for (const file of MAKERS.flatMap((glob) => globSync(glob)).sort()) hash.update(await readFile(file));
  const folder = resolve('.astro/fonts', hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  const part = `${folder}.${randomUUID()}`;
  await mkdir(part, { recursive: true });
  const cuts: Cut[] = [];
  for (const face of FACES)
    for (const script of SCRIPTS) {
      const file = await cutFace(face, letters[script]);
      await writeFile(join(part, fileOfFace(face, script)), file);
      cuts.push({ face, script, drawn: drawnBy(file) });
    }
  await writeFile(join(part, SHEET), fontFaces(cuts));
  // Another build may have been faster: its folder has the same files.
  await rename(part, folder).catch((error) => {
    if (!existsSync(folder)) throw error;
  });
  await rm(part, { recursive: true, force: true });
  return folder;
}

/** The code points that a font file draws. */
export function drawnBy(file: Buffer): readonly number[] {
  const font = create(file);
  if (!('characterSet' in font)) throw new Error('This is a collection of fonts.');
  return font.characterSet.filter((point) => point !== NO_CHARACTER);
}
