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
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { contentTypeOf } from '../hosting/content-types.ts';
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

/** An HTTP server for a built site, not yet listening. */
export function createSiteServer({ root, base }: Site): Server {
  const site = { root: resolve(root), base };
  return createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const file = findFile(site, path);
  if (file && statSync(file).isDirectory()) {
    response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
    return;
  }
  const found = file ?? join(site.root, '404.html');
  const body = existsSync(found) ? await readFile(found) : Buffer.from('Not found');
  response.writeHead(file ? 200 : 404, {
    'content-type': contentTypeOf(relative(site.root, found).replaceAll(sep, '/')),
    'content-length': body.byteLength,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...sharingHeaders(path.slice(site.base.length)),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sharingHeaders(path: string): Record<string, string> {
  const headers = { ...COMMON, ...headersOf(headerSetOf(path), '') };
  return Object.fromEntries(Object.entries(headers).filter(([name]) => SENT.includes(name)));
}

/** The file for a request path; a folder when the path lacks its final slash; undefined when nothing is there. */
function findFile({ root, base }: Site, path: string): string | undefined {
  if (path === base.slice(0, -1)) return root;
  if (!path.startsWith(base) || path.includes('//')) return undefined;
  const name = decode(path.slice(base.length));
  if (name === undefined) return undefined;
  const file = resolve(join(root, name));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const wanted = path.endsWith('/') ? join(file, 'index.html') : file;
  if (!existsSync(wanted)) return undefined;
  if (statSync(wanted).isDirectory() && !existsSync(join(wanted, 'index.html'))) return undefined;
  return wanted;
}

function decode(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path);
    return name.includes('\0') ? undefined : name;
  } catch {
    return undefined; // a broken percent escape
  }
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
