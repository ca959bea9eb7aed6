import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SHEET } from '../../fonts/font-store.ts';
import { derivedCss } from '../../styles/derived-css.ts';

/** The site's own sheets, and the desk's. */
const SHEETS = ['fonts', 'tokens', 'base', 'drawing', 'map', 'desk'];

const FONT = /"\.\/([a-z-]+\.woff2)"/gu;

/** The style sheet of the desk's page, with the addresses of its fonts: those of the site, from the folder that `storedFonts` gives. */
export function deskStyle(fontFolder: string): { css: string; fonts: ReadonlyMap<string, string> } {
  const fonts = new Map<string, string>();
  const faces = readFileSync(join(fontFolder, SHEET), 'utf8').replace(FONT, (_, file: string) => {
    fonts.set(`/fonts/${file}`, pathToFileURL(join(fontFolder, file)).href);
    return `"/fonts/${file}"`;
  });
  const sheets = SHEETS.map((name) =>
    readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8'),
  );
  return { css: [faces, ...sheets.slice(0, 1), derivedCss(), ...sheets.slice(1)].join('\n'), fonts };
}
