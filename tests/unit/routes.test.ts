/** `src/pages` makes what `src/routes.ts` names, and nothing else. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { literally } from '../../src/hosting/site-settings.ts';
import { LANGUAGES, ORIGINAL } from '../../src/i18n/locale.ts';
import { findRoute, KINDS, type Kind, pathBelow, ROUTES } from '../../src/routes.ts';

/** Made elsewhere: copied from `public/`, or added once the pages are built. */
const OTHERS: Kind[] = [
  'search-script',
  'search-entry',
  'search-index',
  'favicon',
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

test.each([
  ['map', '', 'de/map/'],
  ['home', '', 'de/'],
  ['embed-map', '', 'embed/v1/de/map/'],
  ['embed-edition', '2026-11-24', 'embed/v1/de/map/editions/2026-11-24/'],
  ['oembed-country', 'POL', 'oembed/de/country/POL.json'],
  ['card-map', 'latest', 'cards/de/map/latest.png'],
  ['picture-@2x.png', 'latest', 'pictures/de/map/latest@2x.png'],
  ['feed-atom', 'countries/poland', 'feeds/de/countries/poland.xml'],
  ['host-script', '', 'embed/v1.js'],
  ['statements-json', '', 'data/statements.json'],
] satisfies [Kind, string, string][])('%s %s is in German at %s', (kind, name, path) => {
  expect(pathBelow(ROUTES[kind], name, 'de')).toBe(path);
});

test('no address in one language is one of another kind in another', () => {
  const languages = Object.keys(LANGUAGES);
  const kinds = KINDS.filter((kind) => kind !== 'former-explainer'); // the old addresses of explainers
  const paths = kinds.flatMap((kind) =>
    (ROUTES[kind].codeAfter === undefined ? [ORIGINAL] : languages).map((code) =>
      pathBelow(ROUTES[kind], '*', code),
    ),
  );
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  const folders = languages.map((code) => `${code}/`);
  expect(kinds.filter((kind) => folders.some((folder) => ROUTES[kind].path.startsWith(folder)))).toEqual([]);
});

test.each(KINDS.filter((kind) => kind !== 'former-explainer'))(
  '%s is found by the path of one of its kind',
  (kind) => {
    const name = ROUTES[kind].each === 'feed' ? 'countries/poland' : 'some-name';
    // A picture of twice the size is also a picture by its name, and the search's own files lie in its folder.
    const expected = kind.replace('@2x.', '') as Kind;
    expect(findRoute(pathBelow(ROUTES[kind], name))).toEqual(ROUTES[expected]);
  },
);
