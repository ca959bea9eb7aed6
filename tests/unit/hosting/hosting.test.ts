/** What every configuration must keep to, whatever the site holds. */
import { expect, test } from 'vitest';
import { caddyfile } from '../../../src/hosting/caddy.ts';
import { contentSecurityPolicy } from '../../../src/hosting/content-security-policy.ts';
import { contentTypeOf } from '../../../src/hosting/content-types.ts';
import { headerSetOf } from '../../../src/hosting/header-set.ts';
import { COMMON, headersOf } from '../../../src/hosting/headers.ts';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { redirectsFile } from '../../../src/hosting/moved.ts';
import { nginxConfig } from '../../../src/hosting/nginx.ts';
import { HEADER_SETS, KINDS, pathBelow, ROUTES } from '../../../src/routes.ts';

const SETTINGS = {
  origin: 'https://example.org',
  base: '/some/folder/',
  root: '/srv/site',
  listen: '80',
  moved: [{ from: '/some/folder/explainers/old/', to: '/some/folder/explainers/new/' }],
};
const FILES = [
  ...['404.html', 'index.html', 'favicon.svg', '_astro/main.1234.js', 'map/index.html', 'search/index.html'],
  ...['map/2025-09-04/index.html', 'embed/index.html', 'embed/v1.js', 'embed/v1/map/index.html'],
  ...['embed/past/0123456789abcdef.json', 'embed/past/0123456789abcdef.js'],
  'oembed/map.json',
];

/** The rules of a `_headers` file: path, the headers that it takes back, and those that it sets. */
function rules(text: string): { path: string; taken: string[]; set: [name: string, value: string][] }[] {
  return text.split('\n\n').map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    const words = lines.map((line) => line.trim());
    return {
      path,
      taken: words.filter((line) => line.startsWith('! ')).map((line) => line.slice(2)),
      set: words
        .filter((line) => !line.startsWith('! '))
        .map((line) => line.split(/: (.*)/su, 2) as [string, string]),
    };
  });
}

/**
 * Cloudflare applies all rules in their order, joins what two set, and knows "! Name"
 * (https://developers.cloudflare.com/pages/configuration/headers/).
 */
function sentByCloudflare(text: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const rule of rules(text).filter((rule) => matches(rule.path, path))) {
    for (const name of rule.taken) delete sent[name];
    for (const [name, value] of rule.set) sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
  }
  return sent;
}

/** Netlify skips lines without a colon, and sends what the last rule sets (github.com/netlify/build, headers-parser). */
function sentByNetlify(text: string, path: string): Record<string, string> {
  const all = rules(text).filter((rule) => matches(rule.path, path));
  return Object.fromEntries(all.flatMap(({ set }) => set));
}

/** What browsers take for no header at all. */
const NEUTRAL = { 'Cross-Origin-Opener-Policy': 'unsafe-none', 'X-Frame-Options': 'ALLOWALL' };

function matches(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
}

test.for([
  ['', 'page'],
  ['map/', 'styled'],
  ['map/2025-09-04/', 'styled'],
  ['de/map/editions/', 'styled'],
  ['data/map/2026.json', 'page'],
  ['data/positions.json', 'page'],
  ['embedding/', 'page'],
  ['_astro', 'page'],
  ['_astro/main.1234.js', 'asset'],
  ['embed/v1/map/', 'embed'],
  ['embed/', 'page'],
  ['embed/past/0123456789abcdef.json', 'asset'],
  ['embed/past/0123456789abcdef.js', 'asset'],
  ['embed/v1.js', 'shared'],
  ['embed/v1.js.map', 'page'],
  ['oembed/map.json', 'shared'],
  ['search/', 'search'],
  ['pagefind/pagefind.js', 'search'],
] as const)('%j is sent as a %s', ([path, set]) => {
  expect(headerSetOf(path)).toBe(set);
});

test.for(KINDS)('%s is sent as its route says', (kind) => {
  const { headers = 'page' } = ROUTES[kind];
  expect(headerSetOf(pathBelow(ROUTES[kind], 'name'))).toBe(headers);
});

test.for([
  '/some/folder/',
  '/some/folder/404.html',
  '/some/folder/_astro/main.js',
  '/some/folder/map/2025-09-04/',
  '/some/folder/embed/',
  '/some/folder/embed/v1.js',
  '/some/folder/embed/v1/map/',
  '/some/folder/embed/past/0123456789abcdef.json',
  '/some/folder/oembed/map.json',
  '/some/folder/nowhere/',
  '/some/folder/map/nowhere',
  '/some/folder/search/',
])('by _headers %s is sent with what it should have, and nothing twice', (path) => {
  const set = headerSetOf(path.slice(SETTINGS.base.length));
  const text = headersFile(FILES, SETTINGS);
  const expected = { ...COMMON, ...(set === 'embed' ? NEUTRAL : {}), ...headersOf(set, SETTINGS.origin) };
  expect(sentByCloudflare(text, path)).toEqual(expected);
  expect(sentByNetlify(text, path)).toEqual(expected);
});

test('_headers keeps to the limits of Cloudflare Pages: 100 rules, 2,000 characters a line', () => {
  const text = headersFile(FILES, SETTINGS);
  expect(rules(text).length).toBeLessThan(100);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
});

test('no policy allows inline or evaluated script', () => {
  for (const set of HEADER_SETS) {
    expect(contentSecurityPolicy(set, SETTINGS.origin)).not.toMatch(/'unsafe-(inline|eval)'/);
  }
});

test('embeds load in every host page, isolated ones too, and pages in none', () => {
  const embed = { ...COMMON, ...headersOf('embed', SETTINGS.origin) };
  expect(embed['Content-Security-Policy']).toContain('frame-ancestors *');
  expect(embed).toMatchObject({
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  expect(Object.keys(embed)).not.toContain('X-Frame-Options');
  expect(Object.keys(embed)).not.toContain('Cross-Origin-Opener-Policy');
  expect(headersOf('page', SETTINGS.origin)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
});

test('an embed may ask this site, also from a sandbox where it is nobody’s, and is answered', () => {
  expect(contentSecurityPolicy('embed', SETTINGS.origin)).toContain(`connect-src 'self' ${SETTINGS.origin};`);
  const past = { ...COMMON, ...headersOf(headerSetOf('embed/past/0123456789abcdef.json'), SETTINGS.origin) };
  expect(past).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
});

test('the header of an embed leaves its script and style to the hashes in the page', () => {
  expect(contentSecurityPolicy('embed', SETTINGS.origin)).not.toMatch(/(default|script|style)-src/);
});

test('the header of a page with a style of its own leaves that alone to the hash in the page', () => {
  const [page, styled] = (['page', 'styled'] as const).map((set) =>
    contentSecurityPolicy(set, SETTINGS.origin).split('; '),
  );
  const missing = page?.filter((directive) => !styled?.includes(directive));
  expect(missing).toEqual(["default-src 'none'", "style-src 'self'"]);
  expect(styled).toEqual(expect.arrayContaining(["media-src 'none'", "worker-src 'none'"]));
});

test.for([
  ['feeds/changes.xml', 'application/atom+xml; charset=utf-8'],
  ['feeds/countries/poland.json', 'application/feed+json; charset=utf-8'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['data/positions.json', 'application/json; charset=utf-8'],
  ['cards/site/home.png', 'image/png'],
  ['SHA256SUMS', 'text/plain; charset=utf-8'],
  ['LICENSE', 'application/octet-stream'],
] as const)('%s is sent as %s', ([path, type]) => {
  expect(contentTypeOf(path)).toBe(type);
});

test('nginx and Caddy get every header of every set', () => {
  for (const text of [nginxConfig(SETTINGS, true), caddyfile(SETTINGS)]) {
    for (const headers of [COMMON, ...HEADER_SETS.map((set) => headersOf(set, SETTINGS.origin))]) {
      for (const value of Object.values(headers)) expect(text).toContain(`"${value}"`);
    }
  }
});

test('Caddy sends an address that nobody knows like a page, wherever it lies', () => {
  const [, errors = ''] = caddyfile(SETTINGS).split('handle_errors {');
  for (const [name, value] of Object.entries(headersOf('page', SETTINGS.origin)))
    expect(errors).toContain(`${name} "${value}"`);
  expect(errors).toContain('-Cross-Origin-Embedder-Policy');
});

test('every host is told of an address that has moved', () => {
  const { moved } = SETTINGS;
  expect(redirectsFile(moved)).toBe('/some/folder/explainers/old/ /some/folder/explainers/new/ 301\n');
  expect(nginxConfig(SETTINGS, false)).toContain(
    'location = /some/folder/explainers/old/ { return 301 /some/folder/explainers/new/; }',
  );
  expect(caddyfile(SETTINGS)).toContain(
    'redir /some/folder/explainers/old/ /some/folder/explainers/new/ 301\n',
  );
});
