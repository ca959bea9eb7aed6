import { createHash } from 'node:crypto';

/** The script and the style that a page has inside it, and the site that it may ask for more, if any: `https://example.org`. */
interface Parts {
  script: string;
  style: string;
  site?: string | undefined;
}

/**
 * The content security policy of a page that brings its one script and its one style with it: nothing else runs, and
 * nothing is loaded but data of the site, and no text becomes script or markup. By hash and by address, because in a sandbox without an origin some browsers
 * take `'self'` for nobody; the others find by it a site that is seen at another address than its own.
 */
export function pagePolicy({ script, style, site }: Parts): string {
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    ...(site ? [`connect-src 'self' ${site}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** What allows one inline script or style in a policy: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
