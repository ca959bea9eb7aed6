/**
 * A build in a fraction of a second: `node fake-build.ts <out> <label> [--die <step>] [--hold]`.
 *
 * It publishes twenty files that hold the label. With --die it kills itself, as `kill -9` would, when the step begins;
 * with --hold it writes half of the files, says `held` and goes on when its standard input ends.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publish } from '../../../src/publish/publish.ts';

const { values, positionals } = parseArgs({
  options: { die: { type: 'string' }, hold: { type: 'boolean' } },
  allowPositionals: true,
});
const [out = '', label = ''] = positionals;

function write(site: string, first: number, last: number): void {
  for (let number = first; number <= last; number += 1) writeFileSync(join(site, `${number}.html`), label);
}

async function hold(): Promise<void> {
  if (!values.hold) return;
  console.log('held');
  await once(process.stdin.resume(), 'end');
}

await publish({
  out,
  steps: [
    { name: 'half', run: async ({ site }) => write(site, 1, 10) },
    { name: 'hold', run: hold },
    { name: 'rest', run: async ({ site }) => write(site, 11, 20) },
  ],
  problems: () => (label === 'unfit' ? ['1.html: not built', '2.html: not built'] : []),
  say: (step) => {
    if (step === values.die) process.kill(process.pid, 'SIGKILL');
    console.log(step);
  },
});
