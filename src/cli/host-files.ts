import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gonePictures } from '../hosting/gone-pictures.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { redirectsFile } from '../hosting/moved.ts';
import { listFiles } from '../publish/manifest.ts';
import { ROUTES } from '../routes.ts';
import { base, origin } from '../settings.ts';
import { movedPaths } from './moved-paths.ts';

/**
 * Writes into a built site what some hosts look for there: `_headers` and `_redirects` for Cloudflare Pages and
 * Netlify, and for GitHub Pages an empty `.nojekyll`, without which it leaves out folders whose names begin with `_`.
 */
export function writeHostFiles(site: string): void {
  const files = listFiles(site);
  const moved = [...movedPaths(base), ...gonePictures(files, base)];
  writeFileSync(join(site, ROUTES['host-headers'].path), headersFile(files, { base, origin }));
  writeFileSync(join(site, ROUTES['host-redirects'].path), redirectsFile(moved));
  writeFileSync(join(site, ROUTES['host-plain'].path), '');
}
