/** A build that is killed, wherever it is, and builds that run at once leave the published folder whole. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { manifestProblems } from '../../../src/publish/manifest.ts';
import { workFolder } from '../../../src/publish/publish.ts';

const FAKE = join(import.meta.dirname, 'fake-build.ts');

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whos-willing-publish-'));
  out = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function build(args: readonly string[]) {
  const { status, signal, stderr } = spawnSync(process.execPath, [FAKE, out, ...args], { encoding: 'utf8' });
  return { status, signal, stderr };
}

/**
 * Builds four times beside others, and looks whenever something is said; resolves to the exit code, or to the signal
 * that ended it.
 */
async function watched(index: number, dieAt: number | null, look: () => void) {
  const labels = Array.from({ length: 4 }, (_, build) => `${index}.${build}`);
  const args = dieAt === null ? [] : ['--die-at', `${dieAt}`];
  const child = spawn(process.execPath, [FAKE, out, ...labels, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.on('data', look);
  const [code, signal] = await once(child, 'close');
  return code ?? signal;
}

/**
 * The label of the site that is published at this moment, `half` when it is not whole, undefined when there is none or
 * another has taken its place meanwhile. It is read as the working directory: that follows a folder that is renamed.
 */
function glimpse(): string | undefined {
  const home = process.cwd();
  try {
    process.chdir(out);
  } catch {
    return undefined;
  }
  const [site, label] = [identity('.'), wholeLabel('.')];
  process.chdir(home);
  return identity(out) === site ? label : undefined;
}

function identity(folder: string): string {
  const { ino, birthtimeNs } = statSync(folder, { bigint: true, throwIfNoEntry: false }) ?? {};
  return `${ino} ${birthtimeNs}`; // numbers of removed folders are used again
}

function wholeLabel(site: string): string {
  try {
    return manifestProblems(site).length === 0 ? readFileSync(join(site, '4.html'), 'utf8') : 'half';
  } catch {
    return 'half';
  }
}

/** The label that all four pages hold; fails when the folder is not whole. */
function published(): string {
  expect(manifestProblems(out)).toEqual([]);
  const pages = readdirSync(out).filter((name) => name.endsWith('.html'));
  expect(pages).toHaveLength(4);
  const labels = new Set(pages.map((name) => readFileSync(join(out, name), 'utf8')));
  expect(labels.size).toBe(1);
  return [...labels].join();
}

test('killed before any change to the file system, it leaves the old site or the new one, or for one moment none', () => {
  const left: string[] = [];
  for (let at = 0; build(['old']).status === 0; at += 1) {
    if (build(['new', '--die-at', `${at}`]).signal !== 'SIGKILL') break;
    const state = existsSync(out) ? published() : 'none';
    left.push(state);
    if (state === 'old') continue;
    rmSync(out, { recursive: true, force: true }); // by hand: what comes back, if anything, is whole
    build(['next', '--die-at', 'half']); // when it has put back what was taken away
    expect(existsSync(out) ? published() : 'none').toMatch(state === 'none' ? 'old' : /^(old|none)$/);
  }
  expect(left.join(' ')).toMatch(/^(old ){8,}none (new ?){7,}$/);
  expect(readdirSync(workFolder(out))).toEqual([]);
});

test('killed before anything was ever published, it leaves nothing', () => {
  expect(build(['one', '--die-at', 'publish']).signal).toBe('SIGKILL');
  expect(existsSync(out)).toBe(false);
});

test.for([
  ['while it writes pages', 5, true],
  ['between its two renames', 9, false],
] as const)(
  'a build that is overtaken by another %s disturbs it in nothing, and replaces it',
  async ([, at, there]) => {
    build(['old']);
    const first = spawn(process.execPath, [FAKE, out, 'one', '--hold-at', `${at}`]);
    for await (const chunk of first.stdout) if (`${chunk}`.includes('held')) break;
    expect(existsSync(out)).toBe(there);
    expect(build(['two']).status).toBe(0);
    expect(published()).toBe('two');
    first.stdin.end();
    expect(await once(first, 'close')).toEqual([0, null]);
    expect(published()).toBe('one');
    expect(readdirSync(workFolder(out))).toEqual([]);
  },
);

test('of many builds at once, some of them killed, the others end well and every site to be seen is whole', async () => {
  build(['first']);
  const seen = new Set<string | undefined>();
  const look = () => seen.add(glimpse());
  const group = fc.array(fc.option(fc.nat(80)), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(group, async (deaths) => {
      const ends = await Promise.all(deaths.map((at, index) => watched(index, at, look)));
      expect(ends.filter((end, index) => end !== 0 && deaths[index] === null)).toEqual([]);
      build(['next', '--die-at', 'half']);
      expect(published()).toMatch(/./); // one of those sites is there, or was put back
      expect(build(['next']).status).toBe(0);
      expect(published()).toBe('next');
      expect(readdirSync(workFolder(out))).toEqual([]);
    }),
    { numRuns: 12 },
  );
  expect(seen).not.toContain('half');
  expect(seen.size).toBeGreaterThan(3);
});

test('a site with problems is not published, and all of them are named', () => {
  build(['one']);
  const { status, stderr } = build(['unfit']);
  expect(status).not.toBe(0);
  expect(stderr).toContain('1.html: not built\n2.html: not built');
  expect(published()).toBe('one');
});

test('the manifest tells a file that is missing, changed or new', () => {
  build(['one']);
  rmSync(join(out, '1.html'));
  writeFileSync(join(out, '2.html'), 'cut');
  writeFileSync(join(out, 'new.html'), '');
  expect(manifestProblems(out)).toEqual(['1.html: missing', '2.html: changed', 'new.html: not listed']);
});
