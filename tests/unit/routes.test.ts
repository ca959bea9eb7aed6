/** `src/pages` makes what `src/routes.ts` names, and nothing else. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { literally } from '../../src/hosting/site-settings.ts';
import { KINDS, type Kind, ROUTES } from '../../src/routes.ts';

/** Made elsewhere: copied from `public/`, or added once the pages are built. */
const OTHERS: Kind[] = [
  'favicon',
  'search-script',
  'search-entry',
  'search-index',
  'asset',
  'host-headers',
  'host-redirects',
  'host-plain',
];

/** Each file of `src/pages` with the path that it makes, as routes have it: `oembed/country/[id].json.ts`, `oembed/country/*.json`. */
const makers = globSync(['**/*.{astro,ts}', '.well-known/*.ts'], { cwd: 'src/pages' }).map((file) => ({
  file,
  path: file
    .replaceAll('\\', '/')
    .replaceAll(/\[[^\]]+\]/g, '*')
    .replace(/^404\.astro$/, '404.html')
    .replace(/(?:(^|\/)index)?\.astro$/, (_, before?: string) => before ?? '/')
    .replace(/\.ts$/, ''),
}));

/** The file that makes a kind: that of its own path, or else one that makes it with others, as `cards/[kind]/[name].png.ts`. */
function makerOf(path: string): string | undefined {
  const fits = (pattern: string) =>
    new RegExp(`^${pattern.split('*').map(literally).join('[^/]+')}$`).test(path);
  return (makers.find((maker) => maker.path === path) ?? makers.find((maker) => fits(maker.path)))?.file;
}

test('every kind of page and file has a file that makes it', () => {
  expect(KINDS.filter((kind) => !makerOf(ROUTES[kind].path))).toEqual(OTHERS);
});

test('every file of src/pages makes a kind that the table names', () => {
  const used = new Set(KINDS.map((kind) => makerOf(ROUTES[kind].path)));
  expect(makers.map(({ file }) => file).filter((file) => !used.has(file))).toEqual([]);
});
