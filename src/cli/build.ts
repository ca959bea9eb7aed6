/**
 * `npm run build [-- --no-compress]`: builds the site aside and publishes it in one move; see `publish`.
 *
 * Reads OUT_DIR, BASE_PATH, SITE_URL and CONTENT_DIR.
 */
import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { getMoved } from '../content/explainers.ts';
import { getExplainerIds, getRecord } from '../content/record.ts';
import { fitAnswers } from '../embed/fit-answers.ts';
import { compressFiles } from '../publish/compress.ts';
import { type BuildStep, publish } from '../publish/publish.ts';
import { siteProblems } from '../publish/site-problems.ts';
import { outDir } from '../settings.ts';
import { siteFiles } from '../site-files.ts';
import { writeHostFiles } from './host-files.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** In this order: whatever adds files to the site stands before `hosting`, which names them, and `compress`. */
const STEPS: BuildStep[] = [
  { name: 'astro', run: ({ site, cache }) => node([ASTRO, 'build'], { OUT_DIR: site, CACHE_DIR: cache }) },
  { name: 'heights', run: async ({ site }) => fitAnswers(site) },
  { name: 'hosting', run: async ({ site }) => writeHostFiles(site) },
  { name: 'compress', run: ({ site }) => compressFiles(site) },
];

/** Runs a program of Node with these variables added. */
function node(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${basename(args[0] ?? '')} ended with code ${code}.`)),
    );
  });
}

/** Checked last, not first: what is wrong with the content is Astro's step to say. */
function problems(site: string): string[] {
  return siteProblems(site, siteFiles(getRecord(), getExplainerIds(), [...getMoved().keys()]));
}

function say(step: string): void {
  console.log(`-- ${step}`);
}

try {
  const { values } = parseArgs({ options: { compress: { type: 'boolean' } }, allowNegative: true });
  const steps = STEPS.filter(({ name }) => name !== 'compress' || values.compress !== false);
  await publish({ out: outDir, steps, problems, say });
  console.log(`Published in ${join(outDir)}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
