import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from '../hosting/headers-file.ts';
import { siteSettings } from './site-settings.ts';

/**
 * Writes into a built site what some hosts look for there: `_headers` for Cloudflare Pages and Netlify, and for
 * GitHub Pages an empty `.nojekyll`, without which it leaves out folders whose names begin with `_`.
 */
export function writeHostFiles(site: string): void {
  const entries = readdirSync(site, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const named = (folder: boolean) =>
    entries.filter((entry) => entry.isDirectory() === folder).map(({ name }) => name);
  writeFileSync(
    join(site, '_headers'),
    headersFile({ folders: named(true), files: named(false) }, siteSettings()),
  );
  writeFileSync(join(site, '.nojekyll'), '');
}
