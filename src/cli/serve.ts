/**
 * `npm start` after the build, and the browser tests: serves the built site on this machine only.
 *
 *     node src/cli/serve.ts [--port 4321] [--strict]
 *
 * Reads PORT, OUT_DIR and BASE_PATH. When the port is taken it takes the next free one
 * and says so; with --strict it stops with exit code 1.
 *
 * Why not `astro preview`: it refuses to start beside another one of the same folder (so no tests while the site is
 * served), goes into the background by itself when it takes its caller for an agent, and answers an unknown address
 * without a final slash with a page of its own in place of ours.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv, { type RequestHandler } from 'sirv';
import { contentTypeOf } from '../hosting/content-types.ts';
import { cardOfGone } from '../hosting/gone-pictures.ts';
import { headerSetOf } from '../hosting/header-set.ts';
import { COMMON, headersOf } from '../hosting/headers.ts';
import { base, outDir } from '../settings.ts';

const HOST = '127.0.0.1';
const PORTS_TRIED = 20;

/** Of the headers of a public server those that let other pages use ours; the others are about https. */
const SENT: readonly string[] = [
  'Access-Control-Allow-Origin',
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Resource-Policy',
];

/** A folder with a built site, and the path under which the site is published (`/` or `/some/folder/`). */
type Site = { root: string; base: string };

/** An HTTP server for a built site, not yet listening. Files that a new build puts there are found at once. */
export function createSiteServer({ root, base }: Site): Server {
  const site = { root: resolve(root), base };
  const sendFile = sirv(site.root, {
    dev: true, // looks for a file when it is asked for, not once for all
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [], // no address but the one that was asked for
    setHeaders: (response, path) => response.setHeader('Content-Type', contentTypeOf(path.slice(1))),
  });
  return createServer((request, response) => {
    try {
      answer(site, sendFile, request, response);
    } catch (error) {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  });
}

function answer(
  { root, base }: Site,
  sendFile: RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  const path = address.startsWith(base) && !address.includes('//') ? address.slice(base.length - 1) : null;
  response.setHeaders(new Headers(sharingHeaders(path?.slice(1) ?? '')));
  if (address === base.slice(0, -1) || (path && !path.endsWith('/') && hasPage(root, path))) {
    response.writeHead(301, { location: `${address}/${query === undefined ? '' : `?${query}`}` }).end();
    return;
  }
  const card = path && !existsSync(join(root, normalize(path))) ? cardOfGone(path.slice(1)) : null;
  if (card && existsSync(join(root, card))) {
    response.writeHead(301, { location: base + card }).end();
    return;
  }
  if (!path) {
    notFound(root, response);
    return;
  }
  response.on('pipe', (file) => {
    file.on('error', () => response.destroy()); // a new build took its place between finding and reading it
    response.on('close', () => file.destroy());
  });
  request.url = path.endsWith('/') ? `${path}index.html` : path;
  if (!isPlainRange(request.headers.range)) delete request.headers.range;
  sendFile(request, response, () => notFound(root, response));
}

function sharingHeaders(path: string): Record<string, string> {
  const headers = { ...COMMON, ...headersOf(headerSetOf(path), '') };
  const sent = Object.entries(headers).filter(([name]) => SENT.includes(name));
  return { ...Object.fromEntries(sent), 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };
}

/** Whether a path leads to a page when a slash is added; no address of a page needs an escape. */
function hasPage(root: string, path: string): boolean {
  return existsSync(join(root, normalize(path), 'index.html'));
}

/** The only kind that sirv reads. Any other is answered with the whole file, as every server may do. */
function isPlainRange(range = ''): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  return first !== undefined && (!last || Number(first) <= Number(last));
}

function notFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'Not found';
  response.writeHead(404, { 'content-type': contentTypeOf('404.html') }).end(body);
}

/**
 * Listens on the wanted port (0: any), or, unless `strict`, on the first free one of those after it.
 *
 * @returns the port it listens on
 * @throws when there is none; the message says what to do
 */
export async function listen(server: Server, wanted: number, strict: boolean): Promise<number> {
  const last = strict ? wanted : Math.min(wanted + PORTS_TRIED, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    try {
      return await tryPort(server, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  const taken = wanted === last ? `Port ${wanted} is taken.` : `Ports ${wanted} to ${last} are taken.`;
  throw new Error(`${taken} Stop the program that uses it, or choose another with --port or PORT.`);
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((resolvePort, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      const address = server.address();
      resolvePort(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, strict: { type: 'boolean' } } });
  const { PORT = '4321' } = process.env;
  const wanted = Number(values.port ?? PORT);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Error(`Not a port: ${values.port ?? PORT}. Write a whole number from 1 to 65535: --port 4321`);
  }
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new Error(`No built site in ${resolve(outDir)}. Build it first: npm run build`);
  }
  const port = await listen(createSiteServer({ root: outDir, base }), wanted, values.strict ?? false);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken, so the site is on ${port}.`);
  console.log(`Who's Willing is at http://${HOST}:${port}${base}\nStop it with Ctrl-C.`);
}

if (import.meta.main) {
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
