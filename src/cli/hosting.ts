/**
 * `npm run hosting -- nginx|caddy|headers [options]`: prints a ready configuration for a server.
 *
 *     --root <folder>    where the built site lies on the server   (default: OUT_DIR here)
 *     --listen <where>   for nginx: 443 ssl, 127.0.0.1:8080 …      (default: 80)
 *     --brotli           for nginx: it has the module that sends .br files
 *
 * SITE_URL and BASE_PATH are read as for the build. `headers` prints what the build has written to `_headers`.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyfile } from '../hosting/caddy.ts';
import { nginxConfig } from '../hosting/nginx.ts';
import { ROUTES } from '../routes.ts';
import { base, origin, outDir } from '../settings.ts';
import { movedPaths } from './moved-paths.ts';

const OPTIONS = {
  root: { type: 'string', default: resolve(outDir) },
  listen: { type: 'string', default: '80' },
  brotli: { type: 'boolean', default: false },
} as const;

function configuration(args: string[]): string {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const { brotli, ...place } = values;
  const settings = { origin, base, moved: movedPaths(base), ...place };
  const [host] = positionals;
  if (host === 'nginx') return nginxConfig(settings, brotli);
  if (host === 'caddy') return caddyfile(settings);
  if (host === 'headers') return readFileSync(join(settings.root, ROUTES['host-headers'].path), 'utf8');
  throw new Error('Name a server: npm run hosting -- nginx, caddy or headers');
}

try {
  process.stdout.write(configuration(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
