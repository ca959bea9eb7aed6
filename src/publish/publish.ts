import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { writeManifest } from './manifest.ts';
import { rename, replaceFolder, restore } from './replace-folder.ts';

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
  /** Hears which step begins: the name of one of `steps`, or one of `check`, `publish`, `tidy`. */
  say: (step: string) => void;
};

/**
 * Builds aside and publishes in one move: whenever this process is killed, and however many run at once, `out` is
 * either what it was or a whole new site, with its manifest. Only between the two renames of `replaceFolder` it is
 * missing; after a kill there, the next call puts the former site back before anything else.
 *
 * @throws with all problems when the site is not fit to be published
 */
export async function publish({ out, steps, problems, say }: Publication): Promise<void> {
  const work = workFolder(out);
  mkdirSync(work, { recursive: true });
  // In this order: what a killed build has taken away is put back, or was replaced after its end, before it is removed.
  const abandoned = abandonedIn(work);
  restore(out, work);
  for (const name of abandoned) discard(join(work, name));
  const own = mkdtempSync(join(work, `build-${process.pid}-`));
  try {
    const place = { site: join(own, 'site'), cache: join(own, 'cache') };
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
    replaceFolder(place.site, out, own);
    say('tidy');
  } finally {
    restore(out, work);
    discard(own);
  }
}

/** Beside `out`, because only within one file system a folder can be renamed: `.dist-work` for `dist`. */
export function workFolder(out: string): string {
  return join(dirname(resolve(out)), `.${basename(resolve(out))}-work`);
}

/**
 * What builds have left that run no more, by the process number in its name. Nothing but room on the disk rests on
 * this: a number that is used again keeps a folder until the next build.
 */
function abandonedIn(work: string): string[] {
  return readdirSync(work).filter((name) => {
    const [, pid] = /^(?:build|gone)-(\d+)-/.exec(name) ?? [];
    return pid !== undefined && !runs(Number(pid));
  });
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0); // sends nothing
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/**
 * Renamed first, so that `restore` never finds it half removed, nor the last helper of a killed build; when another
 * build was faster, there is nothing to do.
 */
function discard(folder: string): void {
  const gone = mkdtempSync(join(dirname(folder), `gone-${process.pid}-`));
  rename(folder, join(gone, basename(folder)), ['ENOENT']);
  rmSync(gone, { recursive: true, force: true, maxRetries: 3 });
}
