import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** In the built site: a line `<SHA-256>  <path>` for every other file; `sha256sum --check SHA256SUMS` reads it. */
const MANIFEST = 'SHA256SUMS';

/** Paths of all files in `root` but the manifest, with `/`, in one fixed order. */
export function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => path !== MANIFEST)
    .sort();
}

/** Writes the manifest of a finished site. It holds no times: equal files give an equal manifest. */
export function writeManifest(root: string): void {
  const lines = listFiles(root).map((path) => `${digest(join(root, path))}  ${path}\n`);
  writeFileSync(join(root, MANIFEST), lines.join(''));
}

/** The manifest of a site: digest by path. */
export function readManifest(root: string): Map<string, string> {
  const lines = readFileSync(join(root, MANIFEST), 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** What differs between a site and its manifest, a line each; empty when the site is whole. */
export function manifestProblems(root: string): string[] {
  const expected = readManifest(root);
  const found = new Set(listFiles(root));
  const listed = [...expected].flatMap(([path, sum]) => {
    if (!found.has(path)) return [`${path}: missing`];
    return digest(join(root, path)) === sum ? [] : [`${path}: changed`];
  });
  return [
    ...listed,
    ...[...found].filter((path) => !expected.has(path)).map((path) => `${path}: not listed`),
  ];
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
