import { createHash } from 'node:crypto';

/**
 * The script and the style that a page has inside it, and what it may ask for when it is touched, if anything: data of a site
 * (`https://example.org/`), and one script by its whole address.
 */
interface Parts {
  script: string;
  style: string;
  later?: { site: string; script: string } | undefined;
}

/**
 * The content security policy of a page that brings its one script and its one style with it: nothing else runs but one more
 * script of the site, nothing is loaded but data of it, and no text becomes script or markup. By hash and by address, because
 * in a sandbox without an origin some browsers take `'self'` for nobody; the others find by it a site that is seen at another
 * address than its own.
 */
export function pagePolicy({ script, style, later }: Parts): string {
  return [
    "default-src 'none'",
    `script-src ${hash(script)}${later ? ` 'self' ${later.script}` : ''}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    ...(later ? [`connect-src 'self' ${later.site}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** What allows one inline script or style in a policy: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
