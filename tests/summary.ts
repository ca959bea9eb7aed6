/**
 * `npm test`: runs every step, also after one has failed, and closes with the line `N passed, N failed`.
 *
 * The numbers are those of the test runners' own reports. A step that fails without a failed test in a report
 * (lint, build, a runner that crashed, a runner that ran nothing) counts as one failure, and so does a step that
 * could not run because the build failed; so the line never says "0 failed" when the exit code is not 0.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** `script` is a script of package.json; `report` is where it leaves its results. */
type Step = { script: string; report?: string; needsBuild?: boolean; after: readonly string[] };

/**
 * What they say is told in this order. A step begins when those that it comes `after` have ended, so that of two cores
 * none waits: but lint and the build both write Astro's types, and the browser's tests want the machine to themselves.
 */
const STEPS: readonly Step[] = [
  { script: 'lint', after: [] },
  { script: 'test:unit', report: '.reports/unit.json', after: [] },
  { script: 'test:content', after: ['test:unit'] },
  { script: 'build', after: ['lint'] },
  { script: 'test:site', report: '.reports/site.json', needsBuild: true, after: ['test:content', 'build'] },
  { script: 'test:browser', report: '.reports/browser.json', needsBuild: true, after: ['test:site'] },
];

/** What holds for one language beside English holds for all: to build and to try all takes several times as long. */
const TRIED_IN = 'en,de';

type Outcome = {
  script: string;
  result: 'ok' | 'failed' | 'not run';
  passed: number;
  failed: number;
  skipped: number;
};

/** `said` holds what the step says until somebody reads it. */
type Running = { said: PassThrough; outcome: Promise<Outcome> };

/** Begins a step once those `before` it have ended, whatever came of them. */
function begin(step: Step, before: readonly Promise<Outcome>[]): Running {
  const said = new PassThrough();
  const outcome = Promise.all(before)
    .then(() => run(step, said))
    .finally(() => said.end());
  return { said, outcome };
}

async function run(step: Step, said: PassThrough): Promise<Outcome> {
  const { script, report } = step;
  if (step.needsBuild && (await running.get('build')?.outcome)?.result !== 'ok')
    return { script, result: 'not run', passed: 0, failed: 1, skipped: 0 };
  said.write(`\n== ${script}\n`);
  if (report) rmSync(report, { force: true }); // an old report must not be counted
  const ok = await runScript(script, said);
  const counts = report ? readReport(report) : { passed: 0, failed: 0, skipped: 0 };
  const ranNothing = report !== undefined && counts.passed + counts.failed === 0;
  const failed = Math.max(counts.failed, ok && !ranNothing ? 0 : 1);
  return { script, result: failed === 0 ? 'ok' : 'failed', ...counts, failed };
}

function runScript(script: string, said: PassThrough): Promise<boolean> {
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
  // Playwright sees by itself that nobody watches, and warns when it is told so.
  const plain = script === 'test:browser' ? {} : { NO_COLOR: '1' };
  const child = spawn(command as string, [...args, 'run', '--silent', script], {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { LANGUAGES: TRIED_IN, ...process.env, ...plain, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: npm === undefined && process.platform === 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.write(chunk));
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** Reads a report of Vitest (Jest's format) or of Playwright. */
function readReport(path: string): { passed: number; failed: number; skipped: number } {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}

function summarise(outcomes: Outcome[]): string {
  const lines = outcomes.map(({ script, result, passed, failed, skipped }) => {
    const counts = passed + failed === 0 ? '' : `  ${passed} passed, ${failed} failed`;
    return `${script.padEnd(14)}${result}${counts}${skipped ? `, ${skipped} skipped` : ''}`;
  });
  return `\n${lines.join('\n')}\n`;
}

const running = new Map<string, Running>();
for (const step of STEPS) {
  const before = step.after.map((script) => (running.get(script) as Running).outcome);
  running.set(step.script, begin(step, before));
}
const outcomes: Outcome[] = [];
for (const { said, outcome } of running.values()) {
  await pipeline(said, process.stdout, { end: false });
  outcomes.push(await outcome);
}
console.log(summarise(outcomes));
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
