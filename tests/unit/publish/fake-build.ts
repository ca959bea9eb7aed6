/**
 * Builds in a fraction of a second: `node fake-build.ts <out> <label>… [--die-at <step or number>] [--hold-at <number>]`.
 *
 * Publishes four pages that hold the label, and then those of the next label. With --die-at it kills itself, as
 * `kill -9` would, when the step begins, or before its change to the file system of that number, from 0; with --hold-at
 * it says `held` before that change, and goes on when its standard input ends. Each change takes a moment, so that
 * builds that run at once meet between any two.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publish } from '../../../src/publish/publish.ts';

const { values, positionals } = parseArgs({
  options: { 'die-at': { type: 'string' }, 'hold-at': { type: 'string' } },
  allowPositionals: true,
});
const [out = '', ...labels] = positionals;
const MILLISECONDS = 1; // of a change
let changes = 0;

/** Called before each change. */
function count(): void {
  if (values['die-at'] === `${changes}`) die();
  if (values['hold-at'] === `${changes}`) hold();
  changes += 1;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MILLISECONDS);
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

function hold(): void {
  fs.writeSync(1, 'held\n');
  while (fs.readSync(0, Buffer.alloc(1)) > 0);
}

/** Puts `count` before every call that changes something, in whichever module; a folder is removed file by file. */
function watchChanges(): void {
  const remove = fs.rmSync;
  for (const name of ['mkdirSync', 'mkdtempSync', 'renameSync', 'rmSync', 'writeFileSync'] as const) {
    const change = fs[name] as (...given: unknown[]) => unknown;
    const counted = (...given: unknown[]) => {
      if (name === 'rmSync') for (const file of filesIn(`${given[0]}`)) [count(), remove(file)];
      count();
      return change(...given);
    };
    Object.assign(fs, { [name]: counted });
  }
  syncBuiltinESMExports();
}

function filesIn(folder: string): string[] {
  return fs.globSync('**/*.*', { cwd: folder }).map((file) => join(folder, file));
}

function write(site: string, label: string, pages: readonly number[]): void {
  for (const page of pages) fs.writeFileSync(join(site, `${page}.html`), label);
}

watchChanges();
for (const label of labels)
  await publish({
    out,
    steps: [
      { name: 'half', run: async ({ site }) => write(site, label, [1, 2]) },
      { name: 'rest', run: async ({ site }) => write(site, label, [3, 4]) },
    ],
    problems: () => (label === 'unfit' ? ['1.html: not built', '2.html: not built'] : []),
    say: (step) => {
      if (step === values['die-at']) die();
      console.log(step);
    },
  });
