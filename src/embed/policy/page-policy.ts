import { createHash } from 'node:crypto';

/**
 * The content security policy of a page that brings its one script and its one style with it: nothing else runs, and
 * nothing is loaded. By hash, because in a sandbox without an origin `'self'` is nobody.
 */
export function pagePolicy({ script, style }: { script: string; style: string }): string {
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
