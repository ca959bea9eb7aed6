/**
 * `node tests/bench/untranslated.ts FOLDER [PATH…]`: what stands in English on pages of the pseudo-language, built by
 * `SITE_LANGUAGE=qps OUT_DIR=FOLDER npx astro build`. Every text there stands in brackets; what does not is not translated, is
 * glued together in code, or is not ours: names, publishers, titles, quotations and days are left out.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseHTML } from 'linkedom';
import { plainEnglish } from '../pseudo-english.ts';

/** Attributes that are read to people. */
const READ = [
  'aria-label',
  'aria-description',
  'alt',
  'title',
  'placeholder',
  'data-label',
  'data-name',
  'content',
  'label',
];

/** Elements that hold no words of ours. */
const SKIPPED = 'script, style, code, pre, [translate="no"], [lang]:not(html), .sr-data';

function words(html: string): string[] {
  const { document } = parseHTML(html);
  const found: string[] = [];
  const look = (text: string | null, where: string) => {
    const left = plainEnglish(text ?? '').join(' ');
    if (left) found.push(`${where}: ${left.slice(0, 140)}`);
  };
  for (const element of document.querySelectorAll('*')) {
    const skipped = element.closest(SKIPPED);
    for (const name of READ) {
      const property = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
      if (name === 'content' && !/description|title|alt/u.test(property)) continue;
      if (!skipped || skipped === element) look(element.getAttribute(name), `${element.localName}[${name}]`);
    }
    if (skipped) continue;
    for (const node of element.childNodes) if (node.nodeType === 3) look(node.textContent, placeOf(element));
  }
  return [...new Set(found)];
}

/** `p.quiet > a`: enough to find it. */
function placeOf(element: Element): string {
  const name = (one: Element | null) =>
    one ? one.localName + [...one.classList].map((given) => `.${given}`).join('') : '';
  return `${name(element.parentElement)} > ${name(element)}`;
}

const [folder = 'dist', ...paths] = process.argv.slice(2);
const pages =
  paths.length > 0 ? paths.map((path) => join(folder, path, 'index.html')) : globSync(`${folder}/**/*.html`);
const seen = new Map<string, string[]>();
for (const page of pages)
  for (const line of words(readFileSync(page, 'utf8')))
    seen.set(line, [...(seen.get(line) ?? []), relative(folder, page)]);
for (const [line, places] of [...seen].toSorted((a, b) => b[1].length - a[1].length))
  console.log(`${String(places.length).padStart(5)}  ${line}   (${places[0]})`);
console.log(`${seen.size} texts without brackets on ${pages.length} pages`);
