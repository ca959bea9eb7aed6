import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { acquireLock } from './lock.ts';
import { writeManifest } from './manifest.ts';
import { replaceFolder, restore } from './replace-folder.ts';

/** Where a build works: `site` becomes the published folder, `cache` is thrown away. */
export type Workplace = { site: string; cache: string };

export type BuildStep = { name: string; run: (place: Workplace) => Promise<void> };

export type Publication = {
  /** The folder that is served, such as `dist`. */
  out: string;
  /** Run one after the other; what they leave in `site` is published. One that throws ends the build. */
  steps: readonly BuildStep[];
  /** What is wrong with a finished site, a line each. */
  problems: (site: string) => string[];
  /** Hears which step begins: the name of one of `steps`, or one of `waiting`, `check`, `publish`, `tidy`. */
  say: (step: string) => void;
};

/**
 * Builds aside and publishes in one move: whenever this process is killed, and however many run at once, `out` is
 * either what it was or the whole new site, with its manifest.
 *
 * @throws with all problems when the site is not fit to be published
 */
export async function publish({ out, steps, problems, say }: Publication): Promise<void> {
  const work = workFolder(out);
  const former = join(work, 'former');
  mkdirSync(work, { recursive: true });
  const release = acquireLock(join(work, 'lock'), () => say('waiting'));
  try {
    restore(out, former);
    tidy(work);
    const fresh = mkdtempSync(join(work, 'build-'));
    const place = { site: join(fresh, 'site'), cache: join(fresh, 'cache') };
    mkdirSync(place.site);
    for (const { name, run } of steps) {
      say(name);
      await run(place);
    }
    say('check');
    const found = problems(place.site);
    if (found.length > 0) throw new Error(`The site is not fit to be published:\n${found.join('\n')}`);
    writeManifest(place.site);
    say('publish');
    replaceFolder(place.site, out, former);
    say('tidy');
  } finally {
    tidy(work);
    release();
  }
}

/** Beside `out`, because only within one file system a folder can be renamed: `.dist-work` for `dist`. */
export function workFolder(out: string): string {
  return join(dirname(resolve(out)), `.${basename(resolve(out))}-work`);
}

/**
 * Removes what this build and killed ones have left; the lock file stays, for others may be waiting at it. A folder is
 * renamed first: the last helper of a killed build must find its folder whole or not at all.
 */
function tidy(work: string): void {
  for (const name of readdirSync(work).filter((name) => /^(build-|former$)/.test(name)))
    renameSync(join(work, name), join(mkdtempSync(join(work, 'gone-')), name));
  for (const name of readdirSync(work).filter((name) => name.startsWith('gone-')))
    rmSync(join(work, name), { recursive: true, force: true, maxRetries: 3 });
}
