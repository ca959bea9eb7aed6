import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rulesNaming } from '../embed/policy/css-rules.ts';
import { hash } from '../embed/policy/page-policy.ts';
import { listFiles } from './manifest.ts';

/** Where the built site has its style sheets and scripts. */
const ASSETS = '_astro';
const SHEET = /<link rel="stylesheet" href="([^"]*)">/gu;
const SCRIPT = /[\w.-]+\.js\b/gu;
const WORD = /[\w-]+/gu;

/**
 * Gives the pages below these folders of a built site (`map/`) a style of their own: in place of their style sheets, for which their
 * first picture would wait a round trip more, stand the rules that the page or its scripts can use, allowed by hash in its policy.
 *
 * @throws where a page has no style sheet, or no policy that names one
 */
export function giveOwnStyle(site: string, folders: readonly string[]): void {
  const pages = listFiles(site).filter(
    (path) => path.endsWith('.html') && folders.some((folder) => path.startsWith(folder)),
  );
  for (const path of pages) {
    const html = readFileSync(join(site, path), 'utf8');
    const styled = withOwnStyle(html, (name) => readAsset(site, name));
    if (styled === null) throw new Error(`${path} has no style sheet, or no policy that allows one`);
    writeFileSync(join(site, path), styled);
  }
}

/** A page with its rules inside it; `null` where it has no style sheet or policy. `readAsset` knows scripts and style sheets by name. */
export function withOwnStyle(html: string, readAsset: (name: string) => string | null): string | null {
  const sheets = [...html.matchAll(SHEET)].map(([, href = '']) => readAsset(basename(href)) ?? '');
  const css = sheets.join('').trim();
  if (css === '' || !html.includes("style-src 'self';")) return null;
  const words = [html, ...scriptsOf(html, readAsset)].flatMap((text) => text.match(WORD) ?? []);
  const style = rulesNaming(css, new Set(words));
  return html
    .replace(SHEET, '')
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace("style-src 'self';", `style-src 'self' ${hash(style)};`);
}

/** The texts of the scripts that a page names, and of those that they name. */
function scriptsOf(html: string, readAsset: (name: string) => string | null): string[] {
  const texts = new Map<string, string>();
  const waiting = [html];
  for (const text of waiting)
    for (const name of text.match(SCRIPT) ?? []) {
      const script = texts.has(name) ? null : readAsset(name);
      if (script === null) continue;
      texts.set(name, script);
      waiting.push(script);
    }
  return [...texts.values()];
}

function readAsset(site: string, name: string): string | null {
  const file = join(site, ASSETS, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
