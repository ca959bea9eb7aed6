/** Debian's nginx with the configuration that `npm run hosting -- nginx` prints. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { movedPaths } from '../../src/cli/moved-paths.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';
import { ENV, freePort, type HostServer, type RunningServer, started, temporaryFolder } from './running.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const installed = spawnSync('nginx', ['-v'], { env: ENV }).status === 0;

export const nginx: HostServer = {
  name: 'nginx',
  installed,
  missing: 'nginx is not installed: apt-get install nginx libnginx-mod-http-brotli-static',
  says: 'nginx',
  brotli: installed && existsSync(BROTLI),
  start,
};

async function start(root: string, base: string): Promise<RunningServer> {
  const folder = temporaryFolder('nginx');
  const listen = `127.0.0.1:${await freePort()}`;
  const origin = `http://${listen}`;
  writeFileSync(
    join(folder, 'site.conf'),
    nginxConfig({ origin, base, root: resolve(root), listen, moved: movedPaths(base) }, nginx.brotli),
  );
  writeFileSync(join(folder, 'nginx.conf'), around(folder));
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf')];
  return started({ command: 'nginx', args, env: ENV }, { ready: 'using the "', origin, folder });
}

/** One process that writes nowhere but in `folder`. */
function around(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${nginx.brotli ? `load_module ${BROTLI};` : ''}
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
