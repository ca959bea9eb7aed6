/** Other people's pages: serves `hosts/` from origins that are not the site's. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'hosts');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Headers that some hosts send, by the name that follows `?as=` in the address of any of the pages. */
const POLICIES: Record<string, (site: string) => Record<string, string>> = {
  strict: (site) => csp(`script-src 'nonce-story-7'; img-src 'self' ${site}; frame-src ${site}`),
  'strict-by-address': (site) => csp(`script-src ${site}; img-src 'self' ${site}; frame-src ${site}`),
  'without-frames': (site) => csp(`script-src ${site}; img-src 'self' ${site}`),
  'trusted-types': () => csp("require-trusted-types-for 'script'; trusted-types 'none'", ''),
  isolated: () => ({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  }),
};

function csp(directives: string, start = "default-src 'none'; style-src 'self'; "): Record<string, string> {
  return { 'content-security-policy': start + directives };
}

/** `news` and `elsewhere` are two origins, without final slash. */
export type HostServer = { news: string; elsewhere: string; close(): void };

/** In the pages `https://willing.example/` stands for the site, and `https://elsewhere.example/` for a third party. */
export async function startHostServer(site: string): Promise<HostServer> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const name = basename(pathname);
    if (name === 'favicon.ico') return response.writeHead(204).end();
    const type = TYPES[extname(name)];
    const text = type && (await readFile(join(FOLDER, name), 'utf8').catch(() => undefined));
    if (!text) return response.writeHead(404).end();
    const policy = POLICIES[searchParams.get('as') ?? '']?.(new URL(site).origin);
    response.writeHead(200, { 'content-type': type, ...policy });
    return response.end(
      text.replaceAll('https://willing.example/', site).replaceAll('https://elsewhere.example', elsewhere),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const elsewhere = `http://127.0.0.1:${port}`;
  return { news: `http://localhost:${port}`, elsewhere, close: () => server.close() };
}
