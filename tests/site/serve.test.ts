/** The server of `npm start`, on a site of three files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer, listen } from '../../src/cli/serve.ts';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whos-willing-serve-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'map'), { recursive: true });
  mkdirSync(join(root, 'empty'));
  writeFileSync(join(folder, 'secret.html'), 'outside');
  writeFileSync(join(root, 'map', 'index.html'), 'map');
  writeFileSync(join(root, 'map', 'data.json'), '{}');
  mkdirSync(join(root, 'embed', 'v1', 'map'), { recursive: true });
  writeFileSync(join(root, 'embed', 'v1', 'map', 'index.html'), 'embed');
  writeFileSync(join(root, '404.html'), 'not here');
  server = createSiteServer({ root, base: '/base/' });
  port = await listen(server, 0, true);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test.for([
  ['/base/map/', 200, 'text/html; charset=utf-8', 'map'],
  ['/base/map/data.json', 200, 'application/json; charset=utf-8', '{}'],
  ['/base/map/2025-02-30', 404, 'text/html; charset=utf-8', 'not here'],
  ['/base/map/2025-02-30/', 404, 'text/html; charset=utf-8', 'not here'],
  ['/base/empty/', 404, 'text/html; charset=utf-8', 'not here'],
  ['/base/%2e%2e%2fsecret.html', 404, 'text/html; charset=utf-8', 'not here'],
  ['/base/%zz', 404, 'text/html; charset=utf-8', 'not here'],
  ['/base/%00', 404, 'text/html; charset=utf-8', 'not here'],
  ['/map/', 404, 'text/html; charset=utf-8', 'not here'],
] as const)('%s answers %i', async ([path, status, type, body]) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
    status,
    type,
    body,
  ]);
});

test('any page may load what is served, and one that is isolated may frame the embeds', async () => {
  const isolation = async (path: string) => {
    const { headers } = await fetch(`http://127.0.0.1:${port}/base/${path}`);
    return [
      'access-control-allow-origin',
      'cross-origin-resource-policy',
      'cross-origin-embedder-policy',
    ].map((name) => headers.get(name));
  };
  expect(await isolation('embed/v1/map/')).toEqual(['*', 'cross-origin', 'require-corp']);
  expect(await isolation('map/data.json')).toEqual(['*', 'cross-origin', null]);
});

test('a folder without its final slash leads to the folder', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/base/map?a=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/base/map/?a=1']);
});

test('a taken port gives the next one, or with strict an error that says what to do', async () => {
  const second = createSiteServer({ root: folder, base: '/' });
  await expect(listen(second, port, true)).rejects.toThrow(`Port ${port} is taken. Stop the program`);
  expect(await listen(second, port, false)).toBeGreaterThan(port);
  second.close();
});
