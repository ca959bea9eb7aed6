import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Whom the desk lets in: pages that it served itself on this port, which know the token of this start. */
export interface Gate {
  port: number;
  token: string;
}

/** The header in which the page sends the token; no page of another origin may send it without being asked first. */
const TOKEN_HEADER = 'desk-token';

/**
 * Why a request is not answered, or undefined where it may be. A name that leads here and is not ours is another site's
 * (DNS rebinding); an origin that is not ours is another page's; without the token it may be any program's.
 */
export function refusal(
  { method = 'GET', headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  path: string,
  { port, token }: Gate,
): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return 'this address is not the desk’s own';
  const isChange = method !== 'GET' && method !== 'HEAD';
  const origins = hosts.map((host) => `http://${host}`);
  if (headers.origin === undefined ? isChange : !origins.includes(headers.origin))
    return 'only the desk’s own page may ask';
  const site = headers['sec-fetch-site'];
  if (path.startsWith('/api/') && site !== undefined && site !== 'same-origin')
    return 'only the desk’s own page may ask';
  if (path.startsWith('/api/') && !isToken(headers[TOKEN_HEADER], token))
    return 'this page is of an earlier start: open the address that npm run desk has printed';
  return undefined;
}

function isToken(sent: string | string[] | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(String(sent ?? '')), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
