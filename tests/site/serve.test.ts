/** The server of `npm start`, on a site of a few files. */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request, type Server } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer, listen } from '../../src/cli/serve.ts';

const DATA = JSON.stringify({ positions: 'many of them' });

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
  writeFileSync(join(root, 'map', 'data.json'), DATA);
  writeFileSync(join(root, 'map', 'data.json.br'), brotliCompressSync(DATA));
  writeFileSync(join(root, 'map', 'data.json.gz'), gzipSync(DATA));
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
  ['/base/map/data.json', 200, 'application/json; charset=utf-8', DATA],
  ['/base/map/2025-02-30', 404, 'text/html; charset=utf-8', 'not here'],
  ['/base/map/2025-02-30/', 404, 'text/html; charset=utf-8', 'not here'],
  ['/base/empty/', 404, 'text/html; charset=utf-8', 'not here'],
  ['/base/%2e%2e%2fsecret.html', 404, 'text/html; charset=utf-8', 'not here'],
  ['/base/404', 404, 'text/html; charset=utf-8', 'not here'],
  ['/base//map/', 404, 'text/html; charset=utf-8', 'not here'],
  ['/base//map', 404, 'text/html; charset=utf-8', 'not here'],
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

/** An answer as it came, with its coding, to a path that no client has tidied. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  request({ host: '127.0.0.1', port, path, headers, method }, resolve).on('error', reject).end();
  const response = await promise;
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

test.for(['/base/../secret.html', '/base/map/../../secret.html', '/base/..', '/base/%2e%2e/secret.html'])(
  '%s leads nowhere',
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'not here' });
  },
);

test.for([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['identity', undefined],
] as const)(
  'who takes %s gets the copy that the build has made, with the type of the file',
  async ([accepted, sent]) => {
    const { headers } = await ask('/base/map/data.json', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(sent);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers.vary).toBe('Accept-Encoding');
    const response = await fetch(`http://127.0.0.1:${port}/base/map/data.json`, {
      headers: { 'accept-encoding': accepted },
    });
    expect(await response.text()).toBe(DATA);
  },
);

test('a file is asked for again each time, and not sent again while it is the same', async () => {
  const { headers } = await ask('/base/map/');
  expect(headers['cache-control']).toBe('no-cache');
  const again = await ask('/base/map/', { 'if-none-match': `${headers.etag}` });
  expect([again.status, again.body]).toEqual([304, '']);
  expect(again.headers['access-control-allow-origin']).toBe('*');
});

test.for([
  ['bytes=1-3', 206, DATA.slice(1, 4), `bytes 1-3/${DATA.length}`],
  ['bytes=5-', 206, DATA.slice(5), `bytes 5-${DATA.length - 1}/${DATA.length}`],
  ['bytes=999-', 416, '', `bytes */${DATA.length}`],
  ['bytes=3-1', 200, DATA, undefined],
  ['bytes=-5', 200, DATA, undefined],
  ['bytes=0-1,3-4', 200, DATA, undefined],
] as const)('the range %s is answered with %i', async ([range, status, body, told]) => {
  const answer = await ask('/base/map/data.json', { range });
  expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([status, body, told]);
});

test('HEAD gets the headers alone, and what would change something is refused', async () => {
  const head = await ask('/base/map/data.json', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body]).toEqual([200, `${DATA.length}`, '']);
  expect(await ask('/base/nowhere', {}, 'HEAD')).toMatchObject({ status: 404, body: '' });
  expect(await ask('/base/map/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test('a file that cannot be opened any more ends its answer, and not the server', async () => {
  const unopenable = createServer().listen(join(folder, 'dist', 'socket.txt'));
  await once(unopenable, 'listening');
  await expect(ask('/base/socket.txt')).rejects.toThrow('socket hang up');
  unopenable.close();
  expect(await ask('/base/map/')).toMatchObject({ status: 200, body: 'map' });
});

test('a new build is served without starting again', async () => {
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'new'));
  writeFileSync(join(root, 'new', 'index.html'), 'built later');
  expect(await ask('/base/new/')).toMatchObject({ status: 200, body: 'built later' });
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

test.for([
  ['/base/map?a=1', '/base/map/?a=1'],
  ['/base', '/base/'],
] as const)('%s leads to the folder', async ([path, folder]) => {
  const { status, headers } = await ask(path);
  expect([status, headers.location]).toEqual([301, folder]);
});

test('a taken port gives the next one, or with strict an error that says what to do', async () => {
  const second = createSiteServer({ root: folder, base: '/' });
  await expect(listen(second, port, true)).rejects.toThrow(`Port ${port} is taken. Stop the program`);
  expect(await listen(second, port, false)).toBeGreaterThan(port);
  second.close();
});
