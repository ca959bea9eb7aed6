/** A build that is killed, wherever it is, and builds that run at once leave the published folder whole. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

function build(args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const { status, signal, stderr } = spawnSync(process.execPath, [FAKE, out, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, signal, stderr };
}

/** The label that all twenty files hold; fails when the folder is not whole. */
function published(): string {
  expect(manifestProblems(out)).toEqual([]);
  const pages = readdirSync(out).filter((name) => name.endsWith('.html'));
  expect(pages).toHaveLength(20);
  const labels = new Set(pages.map((name) => readFileSync(join(out, name), 'utf8')));
  expect(labels.size).toBe(1);
  return [...labels].join();
}

test.for([
  ['half', 'one'],
  ['hold', 'one'],
  ['rest', 'one'],
  ['check', 'one'],
  ['publish', 'one'],
  ['tidy', 'two'],
] as const)('killed at "%s", it leaves %s published, and the next build works', ([die, left]) => {
  expect(build(['one']).status).toBe(0);
  expect(build(['two', '--die', die]).signal).toBe('SIGKILL');
  expect(published()).toBe(left);
  expect(build(['three']).status).toBe(0);
  expect(published()).toBe('three');
  expect(readdirSync(workFolder(out))).toEqual(['lock']);
});

test('killed before anything was ever published, it leaves nothing', () => {
  expect(build(['one', '--die', 'publish']).signal).toBe('SIGKILL');
  expect(existsSync(out)).toBe(false);
});

test('of two builds at once the second waits for the first, and both are whole', async () => {
  const first = spawn(process.execPath, [FAKE, out, 'one', '--hold']);
  for await (const chunk of first.stdout) if (`${chunk}`.includes('held')) break;
  const second = spawn(process.execPath, [FAKE, out, 'two']);
  const [said] = await once(second.stdout, 'data');
  expect(`${said}`).toBe('waiting\n');
  expect(existsSync(out)).toBe(false);
  first.stdin.end();
  const codes = await Promise.all([first, second].map((child) => once(child, 'close')));
  expect(codes).toEqual([
    [0, null],
    [0, null],
  ]);
  expect(published()).toBe('two');
});

test('a site with problems is not published, and all of them are named', () => {
  build(['one']);
  const { status, stderr } = build(['unfit']);
  expect(status).not.toBe(0);
  expect(stderr).toContain('1.html: not built\n2.html: not built');
  expect(published()).toBe('one');
});

test('without the means to exchange two folders it renames them, and mends a kill between the renames', () => {
  const bare = { ...process.env, PATH: '' };
  expect([build(['one'], bare).status, build(['two'], bare).status]).toEqual([0, 0]);
  expect(published()).toBe('two');
  renameSync(out, join(workFolder(out), 'former'));
  build(['three', '--die', 'half'], bare);
  expect(published()).toBe('two');
});

test('the manifest tells a file that is missing, changed or new', () => {
  build(['one']);
  rmSync(join(out, '1.html'));
  writeFileSync(join(out, '2.html'), 'cut');
  writeFileSync(join(out, 'new.html'), '');
  expect(manifestProblems(out)).toEqual(['1.html: missing', '2.html: changed', 'new.html: not listed']);
});
