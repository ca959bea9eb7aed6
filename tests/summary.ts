/**
 * `npm test`: runs every step, also after one has failed, and closes with the line `N passed, N failed`.
 *
 * The numbers are those of the test runners' own reports. A step that fails without a failed test in a report
 * (lint, build, a runner that crashed, a runner that ran nothing) counts as one failure, and so does a step that
 * could not run because the build failed; so the line never says "0 failed" when the exit code is not 0.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** `script` is a script of package.json; `report` is where it leaves its results. */
type Step = { script: string; report?: string; needsBuild?: boolean };

const STEPS: Step[] = [
  { script: 'lint' },
  { script: 'test:unit', report: '.reports/unit.json' },
  { script: 'test:content' },
  { script: 'build' },
  { script: 'test:site', report: '.reports/site.json', needsBuild: true },
  { script: 'test:browser', report: '.reports/browser.json', needsBuild: true },
];

type Outcome = {
  script: string;
  result: 'ok' | 'failed' | 'not run';
  passed: number;
  failed: number;
  skipped: number;
};

function run(step: Step, buildFailed: boolean): Outcome {
  const { script, report } = step;
  if (step.needsBuild && buildFailed) return { script, result: 'not run', passed: 0, failed: 1, skipped: 0 };
  console.log(`\n== ${script}`);
  if (report) rmSync(report, { force: true }); // an old report must not be counted
  const ok = runScript(script);
  const counts = report ? readReport(report) : { passed: 0, failed: 0, skipped: 0 };
  const ranNothing = report !== undefined && counts.passed + counts.failed === 0;
  const failed = Math.max(counts.failed, ok && !ranNothing ? 0 : 1);
  return { script, result: failed === 0 ? 'ok' : 'failed', ...counts, failed };
}

function runScript(script: string): boolean {
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
  // Playwright sees by itself that nobody watches, and warns when it is told so.
  const plain = process.stdout.isTTY || script === 'test:browser' ? {} : { NO_COLOR: '1' };
  const env = { ...process.env, ...plain, ASTRO_TELEMETRY_DISABLED: '1' };
  const options = {
    stdio: 'inherit',
    env,
    shell: npm === undefined && process.platform === 'win32',
  } as const;
  return spawnSync(command as string, [...args, 'run', '--silent', script], options).status === 0;
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

const outcomes: Outcome[] = [];
for (const step of STEPS) {
  const buildFailed = outcomes.some(({ script, result }) => script === 'build' && result !== 'ok');
  outcomes.push(run(step, buildFailed));
}
console.log(summarise(outcomes));
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
