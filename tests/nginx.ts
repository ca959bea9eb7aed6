/** Debian's nginx with the configuration that `npm run hosting -- nginx` prints, on a free port of this machine. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getMoved } from '../src/content/explainers.ts';
import { nginxConfig } from '../src/hosting/nginx.ts';
import { pathBelow, ROUTES } from '../src/routes.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const ENV = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }; // where Debian puts it, but not for every user

export const hasNginx = spawnSync('nginx', ['-v'], { env: ENV }).status === 0;
export const hasBrotli = hasNginx && existsSync(BROTLI);
export const WITHOUT_NGINX = 'nginx is not installed: apt-get install nginx libnginx-mod-http-brotli-static';

/** `origin` has no final slash. */
export type RunningServer = { origin: string; stop: () => Promise<void> };

/** Serves the built site in `root` under the path `base`; throws with nginx's own words when it refuses. */
export async function startNginx(root: string, base: string): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'whos-willing-nginx-'));
  const listen = `127.0.0.1:${await freePort()}`;
  const origin = `http://${listen}`;
  writeFileSync(
    join(folder, 'site.conf'),
    nginxConfig({ origin, base, root: resolve(root), listen, moved: movedBelow(base) }, hasBrotli),
  );
  writeFileSync(join(folder, 'nginx.conf'), around(folder));
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { env: ENV });
  const closed = once(child, 'close');
  let said = '';
  const ready = new Promise<void>((resolveReady, reject) => {
    child.stderr.on('data', (chunk) => {
      said += chunk;
      if (said.includes('using the "')) resolveReady(); // said once it listens
    });
    child.on('close', () => reject(new Error(`nginx stopped:\n${said}`)));
  });
  await ready;
  const stop = async () => {
    child.kill();
    await closed;
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, stop };
}

/** One process that writes nowhere but in `folder`, so that neither root nor `/var` is needed. */
function around(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${hasBrotli ? `load_module ${BROTLI};` : ''}
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr notice;
events { }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/site.conf;
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

function movedBelow(base: string): { from: string; to: string }[] {
  const path = (id: string) => base + pathBelow(ROUTES.explainer, id);
  return [...getMoved()].map(([from, to]) => ({ from: path(from), to: path(to) }));
}
