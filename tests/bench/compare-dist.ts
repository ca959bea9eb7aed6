/**
 * What differs between two built sites, for a change that is to change nothing that is seen:
 * `node tests/bench/compare-dist.ts before after`. Of HTML the text is compared, and apart from it links, labels and
 * titles; of every other file the bytes. Names that hold a digest are compared without it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/publish/manifest.ts';

const COPY = /\.(br|gz)$|^pagefind\//;
const DIGEST = /(?<=[._-])[A-Za-z0-9_-]{8}(?=\.(?:js|css|woff2))/g;
const CODE = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g;
const SEEN = /\s(?:href|aria-label|title|alt|content|data-label)="[^"]*"/g;

type Site = Map<string, string>;

const [before = '', after = ''] = process.argv.slice(2);
const [old, now] = [readSite(before), readSite(after)];
const names = [...new Set([...old.keys(), ...now.keys()])].sort();
const kinds = new Map<string, string[]>();

function readSite(root: string): Site {
  const files = listFiles(root).filter((path) => !COPY.test(path));
  return new Map(files.map((path) => [path.replace(DIGEST, '*'), join(root, path)]));
}

/** What a reader meets in a page, a line each. */
function seen(file: string): string[] {
  const html = readFileSync(file, 'utf8').replace(DIGEST, '*').replace(CODE, '');
  const text = html
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const attributes = html.match(SEEN) ?? [];
  const policy = /http-equiv|sha256-/; // digests of scripts
  return [
    text.filter(Boolean).join(' '),
    ...attributes
      .filter((one) => !policy.test(one))
      .map((one) => one.trim())
      .sort(),
  ];
}

function difference(one: string, other: string): string {
  if (one.endsWith('.html')) {
    const [a, b] = [seen(one), seen(other)];
    if (a.join('\n') === b.join('\n')) return '';
    if (a[0] !== b[0]) return `text: ${firstDifference(a[0] ?? '', b[0] ?? '')}`;
    const [gone] = a.filter((line) => !b.includes(line));
    const [come] = b.filter((line) => !a.includes(line));
    return `attributes: - ${gone ?? 'fewer of one'} + ${come ?? 'more of one'}`;
  }
  return readFileSync(one).equals(readFileSync(other)) ? '' : 'bytes';
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) at++;
  return `${JSON.stringify(a.slice(Math.max(0, at - 30), at + 50))} → ${JSON.stringify(b.slice(Math.max(0, at - 30), at + 50))}`;
}

for (const name of names) {
  const [one, other] = [old.get(name), now.get(name)];
  const what = one && other ? difference(one, other) : one ? 'gone' : 'new';
  if (what) kinds.set(what, [...(kinds.get(what) ?? []), name]);
}
for (const [what, files] of kinds)
  console.log(`${files.length} × ${what}\n    ${files.slice(0, 4).join(' ')}`);
console.log(`${names.length} files compared, ${[...kinds.values()].flat().length} differ`);
