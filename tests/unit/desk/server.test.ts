/** Whom the desk lets in, and what it does with what it is sent. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { sealContent } from '../../../src/content/seals.ts';
import type { Sitting } from '../../../src/desk/judgement/sitting.ts';
import { createDesk } from '../../../src/desk/server/desk.ts';
import { refusal } from '../../../src/desk/server/gate.ts';
import { createDeskServer, listen } from '../../../src/desk/server/server.ts';
import { type ContentFolder, contentFolder, TODAY } from '../content/content-folder.ts';
import { TEXT } from './sitting.ts';

const TOKEN = 'a-token-of-this-start-alone';
let folder: ContentFolder;
let beside: string;
let port: number;
let close: () => void;

beforeEach(async () => {
  folder = contentFolder();
  // The desk reads cues, of which the sample has none.
  mkdirSync(join(folder.path, 'cues'));
  sealContent(folder.path, TODAY);
  beside = mkdtempSync(join(tmpdir(), 'whos-willing-beside-'));
  mkdirSync(join(beside, 'articles'));
  const desk = createDesk({
    content: folder.path,
    drafts: join(beside, 'drafts'),
    articles: join(beside, 'articles'),
    today: () => TODAY,
    check: (path) => checkContent(path, TODAY, () => []),
    readArticles: () => new Map(),
  });
  const served = { page: () => '<!doctype html>', script: '', css: '', fonts: new Map() };
  const server = createDeskServer(desk, served, () => ({ port, token: TOKEN }));
  port = await listen(server, 0);
  close = () => server.close();
});
afterEach(() => {
  close();
  folder.delete();
  rmSync(beside, { recursive: true });
});

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

function ask(
  path: string,
  { method = 'GET', headers = {}, body }: Sent = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const own = { host: `127.0.0.1:${port}`, 'desk-token': TOKEN, ...headers };
    const sent = request({ host: '127.0.0.1', port, path, method, headers: own }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  ask(path, { method: 'POST', body, headers: { origin: `http://127.0.0.1:${port}`, ...headers } });

async function taken(text: string): Promise<Sitting> {
  const { ids } = JSON.parse((await post('/api/take-in', text, { 'desk-file': 'daily.txt' })).text);
  return JSON.parse((await ask(`/api/sittings/${ids[0]}`)).text);
}

describe('it answers its own page alone', () => {
  test('with its address, its origin and the token', async () => {
    expect((await ask('/api/start')).status).toBe(200);
    expect((await ask('/api/start', { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  test.each([
    ['another name that leads here', { host: 'rebound.example' }],
    ['another port', { host: '127.0.0.1:80' }],
    ['no token', { 'desk-token': '' }],
    ['the token of another start', { 'desk-token': 'a-token-of-another-start-at-all' }],
    ['another page', { origin: 'https://news.example' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['another program’s page on this machine', { 'sec-fetch-site': 'same-site' }],
  ])('not with %s', async (_name, headers) => {
    expect((await ask('/api/start', { headers })).status).toBe(403);
    expect((await post('/api/undo', '{}', headers)).status).toBe(403);
  });

  test('not a change without an origin', async () => {
    expect((await ask('/api/undo', { method: 'POST', body: '{}' })).status).toBe(403);
  });

  test('not a page of it under another name', () => {
    const gate = { port: 4400, token: TOKEN };
    expect(refusal({ method: 'GET', headers: { host: 'rebound.example:4400' } }, '/', gate)).toBeDefined();
    expect(refusal({ method: 'GET', headers: { host: '127.0.0.1:4400' } }, '/', gate)).toBeUndefined();
  });
});

describe('what it is sent', () => {
  test('may not be larger than 20 MB, and it says so', async () => {
    const { status, text } = await post('/api/take-in', Buffer.alloc(20_000_001, 'a'));
    expect([status, JSON.parse(text).error]).toEqual([413, expect.stringContaining('larger than 20 MB')]);
  });

  test('that is no article is refused with what to do instead', async () => {
    const { status, text } = await post('/api/take-in', 'Nothing.', { 'desk-file': 'a%20b.txt' });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      ids: [],
      refused: [{ file: 'a b.txt', why: expect.stringContaining('save the whole text') }],
    });
  });

  test('and names no article on the desk, or leads out of its folder, finds nothing', async () => {
    writeFileSync(join(beside, 'secret.json'), '{}');
    for (const id of ['unknown', '..%2Fsecret', '../secret', '%2e%2e%2fsecret'])
      expect((await ask(`/api/sittings/${id}`)).status, id).toBeGreaterThanOrEqual(400);
  });

  test('as an edit of another shape changes nothing', async () => {
    const { id } = await taken(TEXT);
    const before = (await ask(`/api/sittings/${id}`)).text;
    for (const edit of [
      '{}',
      '{"edit":{"items":[]}}',
      'no json',
      `{"edit":{"known":"../x","report":"","source":{},"items":[]}}`,
    ])
      expect((await post(`/api/sittings/${id}/judge`, edit)).status).toBe(422);
    expect((await ask(`/api/sittings/${id}`)).text).toBe(before);
  });
});

test('an article that was taken in is still there after a restart, and comes in only once', async () => {
  const one = await taken(TEXT);
  expect((await taken(TEXT)).id).toBe(one.id);
  expect(readdirSync(join(beside, 'drafts', 'desk'))).toEqual([`${one.id}.json`]);
});

test('an article that the record has is said to be, and gets no second source', async () => {
  const { text } = await post('/api/take-in', `${TEXT}\n\nhttps://www.example.org/news?utm_source=x`);
  const sitting: Sitting = JSON.parse((await ask(`/api/sittings/${JSON.parse(text).ids[0]}`)).text);
  expect(sitting.known).toBe('example-times-2025-09-04');
  expect(sitting.notices.join()).toContain('has the address of a source of the record');
});

test('an article whose address is that of an unread report is taken for it', async () => {
  const sitting = await taken(`${TEXT}\n\nhttps://example.org/herald/`);
  expect(sitting.report).toBe('example-herald-2025-10-01');
});
