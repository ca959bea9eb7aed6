/**
 * `node tests/bench/untranslated.ts FOLDER [PATH…]`: what stands in English on pages of the pseudo-language, built by
 * `SITE_LANGUAGE=qps OUT_DIR=FOLDER npx astro build`. Every text there stands in brackets; what does not is not translated, is
 * glued together in code, or is not ours: names, publishers, titles, quotations and days are left out.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseHTML } from 'linkedom';
import { getRecord } from '../../src/content/record.ts';
import { SITE_NAME } from '../../src/site.ts';

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

const MONTHS =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/gu;

const record = getRecord();
const foreign = [
  SITE_NAME,
  'Who’s Willing',
  ...[...record.statements, ...record.figures, ...record.lists].map(({ speaker }) => speaker.name),
  ...record.figures.map(({ speaker }) => speaker.short),
  ...record.statements.flatMap(({ evidence }) => evidence.flatMap(({ quote }) => quote?.exact ?? [])),
  ...record.sources.flatMap(({ publisher, title, id, url }) => [publisher, title ?? '', id, url ?? '']),
  ...record.reports.flatMap(({ publisher, title }) => [publisher ?? '', title ?? '']),
  ...record.offices.flatMap(({ holder, besides = [] }) => [holder, ...besides]),
]
  .filter((text) => text.length > 1)
  .toSorted((a, b) => b.length - a.length);

/** The words of a text that are in plain English letters, as they stand: of ours, each vowel has an accent. */
function english(text: string): string {
  let left = text.replaceAll(/[\u2066-\u2069]/gu, '');
  for (const known of foreign) if (left.includes(known)) left = left.replaceAll(known, ' ');
  const plain =
    left
      .replaceAll(MONTHS, ' ')
      .match(/(?<![\p{L}\p{N}\-/.@])[A-Za-z][a-z’']*[aeiou][A-Za-z’']*(?![\p{L}\p{N}/@])/gu) ?? [];
  return plain.filter((word) => !BY_INTL.has(word)).join(' ');
}

/** Units and conjunctions that `Intl` writes in the language of its locale. */
const BY_INTL: ReadonlySet<string> = new Set(['day', 'days', 'month', 'months', 'year', 'years', 'and']);

function words(html: string): string[] {
  const { document } = parseHTML(html);
  const found: string[] = [];
  const look = (text: string | null, where: string) => {
    const left = english(text ?? '');
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
