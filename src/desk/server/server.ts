import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { INTAKE_LIMIT } from '../intake/take-in.ts';
import { bodyOf } from './body.ts';
import type { Desk } from './desk.ts';
import { editSchema } from './edit-schema.ts';
import { type Gate, refusal } from './gate.ts';

/** What the desk serves beside its answers; nothing in it is secret. */
export interface Served {
  page: () => string;
  script: string;
  css: string;
  /** File addresses by path. */
  fonts: ReadonlyMap<string, string>;
}

/** Largest edit, in bytes. */
const EDIT_LIMIT = 5_000_000;

/** Sent with every answer. */
const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** For fonts: a page shows them only if they are there at once. */
const KEPT = { 'Cache-Control': 'private, max-age=86400' };

/** The server of the desk, not yet listening. `gate` is asked for with every request, since its port is known late. */
export function createDeskServer(desk: Desk, served: Served, gate: () => Gate): Server {
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://desk.invalid');
    const refused = refusal(request, pathname, gate());
    if (refused !== undefined) {
      request.resume();
      return sendJson(response, 403, { error: refused });
    }
    try {
      if (pathname.startsWith('/api/')) await answer(desk, pathname.slice('/api/'.length), request, response);
      else sendFile(served, pathname, response);
    } catch (error) {
      sendJson(response, 422, { error: (error as Error).message });
    }
  });
}

function sendFile({ page, script, css, fonts }: Served, path: string, response: ServerResponse): void {
  const font = fonts.get(path);
  if (path === '/') send(response, 200, 'text/html; charset=utf-8', page());
  else if (path === '/desk.js') send(response, 200, 'text/javascript; charset=utf-8', script);
  else if (path === '/desk.css') send(response, 200, 'text/css; charset=utf-8', css);
  else if (font !== undefined) send(response, 200, 'font/woff2', readFileSync(new URL(font)), KEPT);
  else sendJson(response, 404, { error: 'there is no such page' });
}

/** `start`, `take-in`, `undo`, `explainer`, `reports/<id>`, `sittings/<id>`, `sittings/<id>/(judge|review|write)`. */
async function answer(
  desk: Desk,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [what = '', id = '', act = ''] = path.split('/');
  const asked = `${request.method} ${[what, ...(id ? [':id'] : []), ...(act ? [act] : [])].join('/')}`;
  const body = await bodyOf(request, asked === 'POST take-in' ? INTAKE_LIMIT : EDIT_LIMIT);
  if (!body) {
    const error = `is larger than ${INTAKE_LIMIT / 1e6} MB: save the article alone, as text; nothing was taken in`;
    return sendJson(response, 413, { error });
  }
  const told = () => JSON.parse(body.toString('utf8'));
  switch (asked) {
    case 'GET start':
      return sendJson(response, 200, desk.start());
    case 'POST take-in': {
      const name = decodeURIComponent(String(request.headers['desk-file'] ?? 'text'));
      return sendJson(
        response,
        200,
        await desk.takeInFile(name, body, request.headers['desk-apart'] === '1'),
      );
    }
    case 'POST undo':
      return sendJson(response, 200, desk.undo());
    case 'POST explainer':
      return sendJson(response, 200, { file: desk.draftExplainer(told().ids.map(String)) });
    case 'POST reports/:id': {
      const { result } = told();
      if (result !== 'refused' && result !== 'unavailable') throw new Error('say refused or unavailable');
      desk.tried(id, result);
      return sendJson(response, 200, {});
    }
    case 'GET sittings/:id':
      return sendJson(response, 200, desk.sitting(id));
    case 'DELETE sittings/:id':
      desk.drop(id);
      return sendJson(response, 200, {});
    case 'POST sittings/:id/judge': {
      const { edit, key } = told();
      return sendJson(response, 200, desk.judged(id, editSchema.parse(edit), String(key)));
    }
    case 'POST sittings/:id/review':
      return sendJson(response, 200, desk.reviewed(id, editSchema.parse(told().edit)));
    case 'POST sittings/:id/write':
      return sendJson(response, 200, desk.write(id, editSchema.parse(told().edit)));
    default:
      return sendJson(response, 404, { error: 'the desk has no such answer' });
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  own: Readonly<Record<string, string>> = {},
): void {
  if (response.destroyed) return;
  response.writeHead(status, { ...HEADERS, ...own, 'Content-Type': type }).end(body);
}

/** Listens on the loopback alone. Rejects where the port is taken. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
