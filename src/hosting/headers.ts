import type { HeaderSet } from '../routes.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

export type Headers = Readonly<Record<string, string>>;

const YEAR = 31_536_000; // seconds

/** Sent with every answer. Everything here is public and the same for everybody, so every site may read it. */
export const COMMON: Headers = {
  'Strict-Transport-Security': `max-age=${2 * YEAR}; includeSubDomains; preload`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
    ...['microphone', 'payment', 'usb'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** Sent beside `COMMON`; no header stands in both. An address that nobody knows is answered like a page. */
export function headersOf(set: HeaderSet, origin: string): Headers {
  return { 'Content-Security-Policy': contentSecurityPolicy(set, origin), ...OTHERS[set] };
}

const FRAMED_BY_NOBODY: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY', // for browsers that do not know frame-ancestors
};
const FRESH = 'public, max-age=0, must-revalidate';
const MINUTES_OLD = 'public, max-age=300, stale-while-revalidate=86400'; // in other people's pages

const OTHERS: Record<HeaderSet, Headers> = {
  page: { ...FRAMED_BY_NOBODY, 'Cache-Control': FRESH },
  styled: { ...FRAMED_BY_NOBODY, 'Cache-Control': FRESH },
  search: { ...FRAMED_BY_NOBODY, 'Cache-Control': FRESH },
  // The pair that loads in every host page, whatever isolation that asks for.
  embed: {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cache-Control': MINUTES_OLD,
  },
  shared: { ...FRAMED_BY_NOBODY, 'Cache-Control': MINUTES_OLD },
  asset: { ...FRAMED_BY_NOBODY, 'Cache-Control': `public, max-age=${YEAR}, immutable` }, // a hash is in its name
};
