/** Debian's Caddy with the Caddyfile that `npm run hosting -- caddy` prints. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { movedPaths } from '../../src/cli/moved-paths.ts';
import { caddyfile } from '../../src/hosting/caddy.ts';
import { ENV, freePort, type HostServer, type RunningServer, started, temporaryFolder } from './running.ts';

export const caddy: HostServer = {
  name: 'Caddy',
  installed: spawnSync('caddy', ['version'], { env: ENV }).status === 0,
  missing: 'Caddy is not installed: apt-get install caddy',
  says: null,
  brotli: true,
  start,
};

async function start(root: string, base: string): Promise<RunningServer> {
  const folder = temporaryFolder('caddy');
  const listen = `127.0.0.1:${await freePort()}`;
  const origin = `http://${listen}`;
  const file = join(folder, 'Caddyfile');
  writeFileSync(
    file,
    `${around(folder)}${caddyfile({ origin, base, root: resolve(root), listen, moved: movedPaths(base) })}`,
  );
  const env = { ...ENV, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const args = ['run', '--config', file, '--adapter', 'caddyfile'];
  return started({ command: 'caddy', args, env }, { ready: 'serving initial configuration', origin, folder });
}

/** No port but that of the site, no certificates. */
function around(folder: string): string {
  return `{
\tadmin off
\tauto_https off
\tstorage file_system ${folder}
\tlog {
\t\tformat json
\t}
}
`;
}
