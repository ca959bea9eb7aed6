/** A web server of this machine, started for a test on a free port and ended after it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** `origin` has no final slash. */
export type RunningServer = { origin: string; stop: () => Promise<void> };

/** A server that may be on this machine. `start` serves the built site in `root` under the path `base`. */
export type HostServer = {
  name: string;
  installed: boolean;
  /** How to get it, where it is missing. */
  missing: string;
  /** What it calls itself in its answers; `null` where it says nothing. */
  says: string | null;
  brotli: boolean;
  start: (root: string, base: string) => Promise<RunningServer>;
};

/** Where Debian puts servers, but not for every user. */
export const ENV = { ...process.env, PATH: `${process.env.PATH}${delimiter}/usr/sbin` };

/** A folder of its own, so that a server needs neither root nor `/var`; gone once the server has stopped. */
export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `whos-willing-${name}-`));
}

/** Runs `command` until it has said `ready`; throws with its own words when it ends before. */
export async function started(
  { command, args, env }: { command: string; args: readonly string[]; env: NodeJS.ProcessEnv },
  { ready, origin, folder }: { ready: string; origin: string; folder: string },
): Promise<RunningServer> {
  const child = spawn(command, [...args], { env });
  const closed = once(child, 'close');
  await saying(child, command, ready);
  const stop = async () => {
    child.kill();
    await closed;
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, stop };
}

function saying(child: ChildProcess, command: string, ready: string): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      if (said.includes(ready)) resolve();
    });
    child.on('close', () => reject(new Error(`${command} stopped:\n${said}`)));
  });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
