/** The built site behind nginx and Caddy: what a browser, a cache and a curious visitor get, and the same from both. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/hosting/content-security-policy.ts';
import { headerSetOf } from '../../src/hosting/header-set.ts';
import { COMMON, headersOf } from '../../src/hosting/headers.ts';
import { HEADER_SETS } from '../../src/routes.ts';
import { samplePages } from '../pages.ts';
import { caddy } from '../servers/caddy.ts';
import { nginx } from '../servers/nginx.ts';
import type { HostServer, RunningServer } from '../servers/running.ts';
import { BASE, DIST } from './dist.ts';

const SERVERS: readonly HostServer[] = [nginx, caddy];
const OURS = [COMMON, ...HEADER_SETS.map((set) => headersOf(set, ''))].flatMap(Object.keys);

for (const { name, installed, missing } of SERVERS)
  if (!installed) console.log(`NOT TESTED: the site behind ${name}. ${missing}`);

for (const { name, installed, says, brotli, start } of SERVERS) {
  describe.skipIf(!installed)(`behind ${name}`, () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await start(DIST, BASE);
    });
    afterAll(() => server?.stop());

    function ask(path: string, init: RequestInit = {}): Promise<Response> {
      return fetch(`${server.origin}${BASE}${path.replace(/^\//, '')}`, { redirect: 'manual', ...init });
    }

    /** These headers, and none that other addresses have. */
    function expectHeaders({ headers }: Response, expected: Readonly<Record<string, string>>): void {
      const found = OURS.filter((name) => headers.has(name)).map((name) => [name, headers.get(name)]);
      expect(Object.fromEntries(found)).toEqual(expected);
    }

    test.for(samplePages())('$kind has its headers', async ({ kind, path }) => {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('server')).toBe(says);
      expectHeaders(response, { ...COMMON, ...headersOf(headerSetOf(path.slice(1)), server.origin) });
      expect(await response.text(), kind).toContain('</html>');
    });

    test('an address that is not there gets our page with status 404 and the headers of a page', async () => {
      for (const path of [
        'nowhere/',
        'map/2025-02-30/',
        'embed/v1/nowhere/',
        'nowhere.css',
        '_astro/nowhere.js',
        'embed/past/nowhere.json',
        'feeds/nowhere.json',
        'search/nowhere/',
      ]) {
        const response = await ask(path);
        expect(response.status, path).toBe(404);
        expect(response.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
        expectHeaders(response, { ...COMMON, ...headersOf('page', server.origin) });
        expect(await response.text()).toBe(readFileSync(join(DIST, '404.html'), 'utf8'));
      }
    });

    test('files with a hash in their name are kept for ever, and nothing else is', async () => {
      for (const pattern of ['_astro/*.css', 'embed/past/*.json', 'embed/past/*.js']) {
        const [file] = globSync(pattern, { cwd: DIST });
        expect(file, pattern).toBeDefined();
        const asset = await ask(file ?? '');
        expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
        expect(asset.headers.get('access-control-allow-origin')).toBe('*');
      }
      for (const path of ['', 'data/positions.json', 'favicon.svg']) {
        expect((await ask(path)).headers.get('cache-control'), path).toBe(
          'public, max-age=0, must-revalidate',
        );
      }
    });

    test.for([
      ['gzip', 'gzip'],
      [brotli ? 'gzip, br' : 'gzip', brotli ? 'br' : 'gzip'],
      ['identity', null],
    ] as const)('asked for %s, it sends %s', async ([accepted, sent]) => {
      const response = await ask('index.html', { headers: { 'accept-encoding': accepted } });
      expect(response.headers.get('content-encoding')).toBe(sent);
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(await response.text()).toBe(readFileSync(join(DIST, 'index.html'), 'utf8'));
    });

    test('a page that has not changed is not sent again', async () => {
      const etag = (await ask('')).headers.get('etag') ?? '';
      expect((await ask('', { headers: { 'if-none-match': etag } })).status).toBe(304);
    });

    test.for(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
      expect((await ask('map/', { method })).status).toBe(405);
    });

    test('HEAD answers as GET does, without the page', async () => {
      const response = await ask('map/', { method: 'HEAD' });
      expect([response.status, await response.text()]).toEqual([200, '']);
      expect(response.headers.get('content-security-policy')).toBe(
        contentSecurityPolicy('styled', server.origin),
      );
    });

    test.for([
      '.nojekyll',
      '_headers',
      '_redirects',
      '.git/config',
      'map/.env',
      '..%2fpackage.json',
      'package.json',
    ])('%s is not given out', async (path) => {
      expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
    });

    test('an old address leads to the new one for good', async () => {
      const response = await ask('explainers/from-paris-to-paris/');
      expect([response.status, response.headers.get('location')]).toEqual([
        301,
        `${BASE}explainers/from-paris-to-kyiv/`,
      ]);
    });

    test('a picture that is not kept leads to the card of its day, one that is kept is sent', async () => {
      const gone = await ask('pictures/map/2026-01-07@2x.png');
      expect([gone.status, gone.headers.get('location')]).toEqual([301, `${BASE}cards/map/2026-01-07.png`]);
      const kept = await ask('pictures/map/2026-01-06.svg');
      expect([kept.status, kept.headers.get('content-type')]).toEqual([
        200,
        expect.stringMatching(/^image\/svg/u),
      ]);
    });

    test('a folder without its final slash leads to the folder, on the same host', async () => {
      const response = await ask('map');
      expect([301, 308]).toContain(response.status); // both say that it has moved for ever
      expect(response.headers.get('location')).toBe(`${BASE}map/`);
    });

    test.for([
      ['feeds/changes.xml', 'application/atom+xml; charset=utf-8'],
      ['feeds/countries/poland.json', 'application/feed+json; charset=utf-8'],
      ['data/statements.csv', 'text/csv; charset=utf-8'],
      ['SHA256SUMS', 'text/plain; charset=utf-8'],
    ] as const)('%s is sent as %s, and whole', async ([path, type]) => {
      const response = await ask(path);
      expect(response.headers.get('content-type')).toBe(type);
      expect(await response.text()).toBe(readFileSync(join(DIST, path), 'utf8'));
    });

    test('data are JSON that every site may read', async () => {
      const response = await ask('data/positions.json', { headers: { origin: 'https://example.org' } });
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    });
  });

  describe.skipIf(!installed)(`behind ${name}, below a path of somebody else’s site`, () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await start(DIST, '/some/folder/');
    });
    afterAll(() => server?.stop());

    test.for([
      ['/some/folder/', 200, 'index.html'],
      ['/some/folder/map/', 200, 'map/index.html'],
      ['/some/folder/feeds/changes.xml', 200, 'feeds/changes.xml'],
      ['/some/folder/SHA256SUMS', 200, 'SHA256SUMS'],
      ['/some/folder/nowhere/', 404, '404.html'],
    ] as const)('%s is answered %i with %s', async ([path, status, file]) => {
      const response = await fetch(`${server.origin}${path}`);
      expect(response.status).toBe(status);
      expect(await response.text()).toBe(readFileSync(join(DIST, file), 'utf8'));
    });

    test.for([
      ['explainers/from-paris-to-paris/', 'explainers/from-paris-to-kyiv/'],
      ['pictures/map/2025-03-10.png', 'cards/map/2025-03-10.png'],
    ] as const)('%s leads to %s', async ([from, to]) => {
      const response = await fetch(`${server.origin}/some/folder/${from}`, { redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([301, `/some/folder/${to}`]);
    });
  });
}
