/** The real `npm run build`, twice more: somewhere else in the world, and killed halfway. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { manifestProblems, readManifest, writeManifest } from '../../src/publish/manifest.ts';
import { workFolder } from '../../src/publish/publish.ts';
import { withoutVitest } from '../environment.ts';
import { DIST } from './dist.ts';

const MINUTES = { timeout: 300_000 };
/** Drawn pictures, by a digest of all that they are drawn from. */
const PICTURES = process.env.PICTURES_DIR ?? '.astro/pictures';
const BUILD = ['src/cli/build.ts', '--no-compress'];

let folder: string;
let out: string;
let env: NodeJS.ProcessEnv;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whos-willing-rebuild-'));
  out = join(folder, 'dist');
  env = { ...withoutVitest(process.env), OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The manifest without the compressed copies (tests/site/hosting.test.ts looks at those) and without the search index:
 * Pagefind writes its filters in another order each time, and names files by them.
 */
function plainFiles(root: string): [path: string, digest: string][] {
  return [...readManifest(root)].filter(([path]) => !/\.(br|gz)$|^pagefind\//.test(path));
}

test(
  'a build on the other side of the world, on a machine that speaks Turkish, is the same to the byte',
  MINUTES,
  async () => {
    const place = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    const far = { ...env, ...place, PICTURES_DIR: join(folder, 'pictures') };
    // One picture in sixteen is drawn anew. Of the others, any that would be drawn from something else is, too.
    mkdirSync(far.PICTURES_DIR);
    for (const picture of globSync('[1-9a-f]*.png', { cwd: PICTURES }))
      copyFileSync(join(PICTURES, picture), join(far.PICTURES_DIR, picture));
    await promisify(execFile)(process.execPath, BUILD, { env: far, maxBuffer: 1 << 26 });
    expect(plainFiles(out)).toEqual(plainFiles(DIST));
  },
);

test('killed while it writes pages, it leaves the published site as it was', MINUTES, async () => {
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the last good build');
  writeManifest(out);
  const child = spawn(process.execPath, BUILD, { env, detached: true, stdio: 'ignore' });
  const closed = once(child, 'close');
  const written = () => globSync('build-*/site/**/*.html', { cwd: workFolder(out) }).length;
  for await (const _ of setInterval(50)) if (written() > 20 || child.exitCode !== null) break;
  process.kill(-(child.pid ?? 0), 'SIGKILL'); // the whole group, as the kernel does when memory runs out
  expect(await closed).toEqual([null, 'SIGKILL']);
  expect(written()).toBeGreaterThan(20);
  expect(manifestProblems(out)).toEqual([]);
  expect([...readManifest(out).keys()]).toEqual(['index.html']);
});
