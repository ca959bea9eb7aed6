/**
 * `npm run build [-- --no-compress]`: builds the site aside and publishes it in one move; see `publish`.
 *
 * Reads OUT_DIR, BASE_PATH, SITE_URL, CONTENT_DIR and LANGUAGES.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getMoved } from '../content/explainers.ts';
import { getExplainerIds, getRecord } from '../content/record.ts';
import { fitAnswers } from '../embed/fit-answers.ts';
import { PLACES } from '../hosting/header-set.ts';
import { ORIGINAL } from '../i18n/locale.ts';
import { SITE_LANGUAGES } from '../i18n/site-languages.ts';
import { turns } from '../pictures/turns.ts';
import { compressFiles } from '../publish/compress.ts';
import { layOver } from '../publish/lay-over.ts';
import { giveOwnStyle } from '../publish/own-style.ts';
import { type BuildStep, publish, type Workplace } from '../publish/publish.ts';
import { siteProblems } from '../publish/site-problems.ts';
import { outDir } from '../settings.ts';
import { siteFiles } from '../site-files.ts';
import { refuseFaultyContent } from './content-check.ts';
import { writeHostFiles } from './host-files.ts';

const OTHERS = SITE_LANGUAGES.filter((language) => language !== ORIGINAL);
const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** In this order: whatever adds files to the site stands before `hosting`, which names them, and `compress`. */
const STEPS: BuildStep[] = [
  { name: 'astro', run: buildLanguages },
  { name: 'heights', run: async ({ site }) => fitAnswers(site, OTHERS) },
  { name: 'styles', run: async ({ site }) => giveOwnStyle(site, PLACES.styled) },
  { name: 'hosting', run: async ({ site }) => writeHostFiles(site) },
  { name: 'compress', run: ({ site }) => compressFiles(site) },
];

/**
 * Each language by a process of its own, because what a module has said once it says for good; two at a time, into folders
 * of their own, which are then laid over that of English. No two have the same file, but for style sheets and scripts
 * with the same name and content. The content is checked meanwhile, here: a problem ends all of them.
 */
async function buildLanguages({ site, cache }: Workplace): Promise<void> {
  const turn = turns(atOnce(site));
  const stop = new AbortController();
  const builds = Promise.allSettled(
    SITE_LANGUAGES.map((language) =>
      turn(() => buildLanguage(language, placeOf(language, { site, cache }), stop.signal)).catch((error) =>
        stop.abort(error),
      ),
    ),
  );
  try {
    refuseFaultyContent(console.warn);
  } catch (error) {
    stop.abort(error);
  }
  await builds;
  // Only now, for what one leaves behind would be taken away under the hands of the others.
  stop.signal.throwIfAborted();
  for (const language of OTHERS) layOver(placeOf(language, { site, cache }).site, site);
}

/**
 * On two cores more than two would wait for each other, and each takes up to a gigabyte of memory. For a site outside of the
 * project Astro works in one folder of the project that all builds share.
 */
function atOnce(site: string): number {
  return relative(process.cwd(), resolve(site)).startsWith('..') ? 1 : 2;
}

/** Ends with an error as soon as another language did, or the content is found not to be fit for them. */
async function buildLanguage(language: string, { site, cache }: Workplace, stop: AbortSignal): Promise<void> {
  stop.throwIfAborted();
  mkdirSync(cache, { recursive: true });
  const env = { OUT_DIR: site, CACHE_DIR: cache, SITE_LANGUAGE: language, CONTENT_CHECK: 'aside' };
  await node([ASTRO, 'build'], env, stop);
}

function placeOf(language: string, { site, cache }: Workplace): Workplace {
  return language === ORIGINAL
    ? { site, cache }
    : { site: join(cache, language, 'site'), cache: join(cache, language, 'cache') };
}

/** Runs a program of Node with these variables added, until its end also where it is stopped. */
function node(args: readonly string[], env: NodeJS.ProcessEnv, stop: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    signal: stop,
  });
  return new Promise((resolve, reject) => {
    child.on('error', (error) => child.pid === undefined && reject(error));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${basename(args[0] ?? '')} ended with code ${code}.`)),
    );
  });
}

/** Checked last, not first: what is wrong with the content is the first step to say. */
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
