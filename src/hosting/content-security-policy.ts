import type { HeaderSet } from '../routes.ts';

type Directives = readonly (readonly [name: string, ...sources: string[]])[];

/** What only a header can say (https://www.w3.org/TR/CSP3/#meta-element), and what would break a site seen by http. */
const HEADER_ONLY = new Set(['frame-ancestors', 'upgrade-insecure-requests']);

const TRUSTED_TYPES: Directives = [
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', "'none'"],
];

/**
 * The Content-Security-Policy of a set of headers.
 *
 * A page has no inline script and no inline style. One with a style of its own allows that by hash in its own meta element, as
 * an embed does: a hash here would be of one build, and settings of a server stay while builds go by. Search differs in its index reader, which is WebAssembly in a
 * worker. An embed page is one file that allows its own script and style by hash in its own meta element; a header
 * that named sources for them would forbid them, so here stands only what is the same for every embed. It names the
 * site, for in a sandbox without `allow-same-origin` WebKit takes `'self'` for nobody.
 */
export function contentSecurityPolicy(set: HeaderSet, origin: string): string {
  return write(directivesOf(set, origin));
}

/** The same policy for a `<meta>` in the page itself, for hosts that send no headers of ours. */
export function metaPolicy(set: 'page' | 'search'): string {
  return write(directivesOf(set, '').filter(([name]) => !HEADER_ONLY.has(name)));
}

function directivesOf(set: HeaderSet, origin: string): Directives {
  switch (set) {
    case 'page':
    case 'shared':
    case 'asset':
      return [...siteDirectives("'self'"), ...TRUSTED_TYPES, ['upgrade-insecure-requests']];
    case 'styled':
      return [
        ...siteDirectives("'self'").filter(([name]) => name !== 'default-src' && name !== 'style-src'),
        ['media-src', "'none'"],
        ['worker-src', "'none'"],
        ...TRUSTED_TYPES,
        ['upgrade-insecure-requests'],
      ];
    case 'search':
      return [...siteDirectives("'self' 'wasm-unsafe-eval'"), ['upgrade-insecure-requests']];
    case 'embed':
      return [
        ['img-src', "'self'", origin, 'data:'],
        ['font-src', "'none'"],
        ['connect-src', "'self'", origin], // the past of a map
        ['frame-src', "'none'"],
        ['object-src', "'none'"],
        ['base-uri', "'none'"],
        ['form-action', "'none'"],
        ['frame-ancestors', '*'],
        ...TRUSTED_TYPES,
        ['upgrade-insecure-requests'],
      ];
  }
}

function siteDirectives(script: string): Directives {
  return [
    ['default-src', "'none'"],
    ['script-src', script],
    ['style-src', "'self'"],
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['manifest-src', "'self'"],
    ['frame-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['object-src', "'none'"],
    ['frame-ancestors', "'none'"],
  ];
}

function write(directives: Directives): string {
  return directives.map((words) => words.join(' ')).join('; ');
}
