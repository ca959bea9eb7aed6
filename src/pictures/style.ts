import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const COMMENT = /\/\*[\s\S]*?\*\//gu;
const PROPERTY = /(--[\w-]+):\s*(?:light-dark\(\s*([^,]+?)\s*,[^;]*\)|([^;]+));/gu;
const LEAF_RULE = /([^{}]+)\{([^{}]*)\}/gu;

/** Values of custom properties by name, light theme: `--cat-open` gives `#1a8ed8`. */
export type Palette = ReadonlyMap<string, string>;

/** The style sheet of the map, as the site serves it. */
export function mapStyle(): string {
  return readFileSync(resolve('src/styles/categories.css'), 'utf8').replace(COMMENT, '');
}

/** The custom properties of a style sheet's first rule, where the colours are. */
export function paletteOf(css: string): Palette {
  const [, root = ''] = /:root\s*\{([^}]*)\}/u.exec(css) ?? [];
  return new Map(
    [...root.matchAll(PROPERTY)].map(([, name = '', light, plain]) => [name, (light ?? plain ?? '').trim()]),
  );
}

/** The colour of a name. Throws where the style sheet has none, so that nothing is drawn black by mistake. */
export function colour(palette: Palette, name: string): string {
  const value = palette.get(name);
  if (!value) throw new RangeError(`categories.css has no ${name}`);
  return value;
}

/**
 * A style sheet in what a plain SVG renderer understands: custom properties and `calc()` put in, conditional and
 * nested rules left out. `values` adds custom properties that the page sets by its width.
 */
export function plainStyle(css: string, values: Readonly<Record<string, string>> = {}): string {
  const palette = new Map([...paletteOf(css), ...Object.entries(values)]);
  return [...withoutBlocks(css).matchAll(LEAF_RULE)]
    .map(([, selector = '', body = '']) => ({ selector: selector.trim(), body: plainBody(body, palette) }))
    .filter(({ selector, body }) => body && !/:root|:is\(|:not\(/u.test(selector))
    .map(({ selector, body }) => `${selector}{${body}}`)
    .join('\n');
}

function plainBody(body: string, palette: Palette): string {
  return body
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration && !declaration.startsWith('--'))
    .map((declaration) =>
      evaluated(declaration.replace(/var\((--[\w-]+)[^)]*\)/gu, (_, name) => palette.get(name) ?? '')),
    )
    .join(';');
}

/** `calc(21px * 1.5)` becomes `31.5px`; only one product or quotient of two numbers is understood. */
function evaluated(declaration: string): string {
  return declaration.replace(
    /calc\(\s*([\d.]+)(px)?\s*([*/])\s*([\d.]+)\s*\)/gu,
    (_, a: string, unit: string | undefined, operator: string, b: string) =>
      `${operator === '*' ? Number(a) * Number(b) : Number(a) / Number(b)}${unit ?? ''}`,
  );
}

/** Without `@…{…}` blocks and rules that hold nested ones. */
function withoutBlocks(css: string): string {
  let [depth, start, kept] = [0, 0, ''];
  let nested = false;
  for (const [index, character] of [...css].entries()) {
    if (character === '{') {
      depth++;
      if (depth > 1) nested = true;
    } else if (character === '}') {
      depth--;
      if (depth > 0) continue;
      const block = css.slice(start, index + 1);
      if (!nested && !block.trim().startsWith('@')) kept += block;
      [start, nested] = [index + 1, false];
    }
  }
  return kept;
}
