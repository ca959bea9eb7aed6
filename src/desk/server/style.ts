import { readFileSync } from 'node:fs';
import { derivedCss } from '../../styles/derived-css.ts';

/** The site's own sheets, and the desk's. */
const SHEETS = ['fonts', 'tokens', 'base', 'drawing', 'map', 'desk'];

const FONT = /"(@fontsource(?:-variable)?\/[a-z0-9-]+\/files\/([a-z0-9-]+\.woff2))"/gu;

/** The style sheet of the desk's page, with the addresses of its fonts. */
export function deskStyle(): { css: string; fonts: ReadonlyMap<string, string> } {
  const fonts = new Map<string, string>();
  const sheets = SHEETS.map((name) =>
    readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8'),
  );
  const css = [...sheets.slice(0, 1), derivedCss(), ...sheets.slice(1)]
    .join('\n')
    .replace(FONT, (_, path: string, file: string) => {
      fonts.set(`/fonts/${file}`, import.meta.resolve(path));
      return `"/fonts/${file}"`;
    });
  return { css, fonts };
}
