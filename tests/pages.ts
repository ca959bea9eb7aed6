/** One sample page per page kind, found in the built site, so that tests do not break when content changes. */
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Address pattern of each page kind; `*` stands for the first one that is built. */
const KINDS = {
  home: '/',
  map: '/map/',
  'map-date': '/map/*/',
  editions: '/map/editions/',
  edition: '/map/editions/*/',
  countries: '/countries/',
  country: '/countries/poland/',
  explainers: '/explainers/',
  explainer: '/explainers/*/',
  statements: '/statements/',
  statement: '/statements/*/',
  sources: '/sources/',
  source: '/sources/*/',
  timeline: '/timeline/',
  numbers: '/numbers/',
  method: '/method/',
  corrections: '/corrections/',
  data: '/data/',
  feeds: '/feeds/',
  search: '/search/',
  'not-found': '/404.html',
  builder: '/embed/',
  'embed-map': '/embed/v1/map/',
  'embed-map-date': '/embed/v1/map/*/',
  'embed-country': '/embed/v1/country/POL/',
  'embed-statement': '/embed/v1/statement/*/',
  'embed-numbers': '/embed/v1/numbers/',
} as const;

export type PageKind = keyof typeof KINDS;

/** `path` starts with `/` and lacks the base path: `page.goto('.' + path)`. */
export type SamplePage = { kind: PageKind; path: string; built: boolean };

/**
 * The sample pages of the site in `dist` (default: OUT_DIR, else `dist`).
 * A kind of which nothing is built keeps its pattern as its path, so that a test that visits it fails and says which.
 */
export function samplePages(dist = process.env.OUT_DIR ?? 'dist'): SamplePage[] {
  return (Object.keys(KINDS) as PageKind[]).map((kind) => {
    const pattern = KINDS[kind];
    const path = pattern.includes('*') ? (firstMatch(dist, pattern) ?? pattern) : pattern;
    return { kind, path, built: existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path)) };
  });
}

function firstMatch(dist: string, pattern: string): string | undefined {
  const [first] = globSync(`.${pattern}index.html`, { cwd: dist }).sort();
  return first && `/${dirname(first).replaceAll('\\', '/')}/`;
}
