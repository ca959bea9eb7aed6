import { existsSync, globSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the folder `fresh` in the place of `published`; the former one is then in `own`, a folder of this build alone.
 *
 * Two renames, each of which happens or does not. Between them nothing is published, for some microseconds: a kill just
 * there is mended by `restore`, and a build that publishes just there is itself replaced. So of several at once each is
 * whole, and the last one stays.
 */
export function replaceFolder(fresh: string, published: string, own: string): void {
  for (let attempt = 1; ; attempt += 1) {
    rename(published, join(own, `former-${attempt}`), ['ENOENT']);
    if (rename(fresh, published, ['ENOTEMPTY', 'EEXIST'])) return;
  }
}

/**
 * Where nothing is published, puts back the newest folder that a `replaceFolder` left in one of the builds of `work`.
 * One that still runs loses nothing by it: it finds its place taken, and replaces the former folder once more.
 */
export function restore(published: string, work: string): void {
  if (existsSync(published)) return;
  const [newest] = globSync('build-*/former-*', { cwd: work })
    .map((path) => join(work, path))
    .sort((a, b) => builtAt(b) - builtAt(a));
  if (newest) rename(newest, published, ['ENOENT', 'ENOTEMPTY', 'EEXIST']);
}

function builtAt(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** False where it could not be done for one of the reasons that other builds give. */
export function rename(from: string, to: string, reasons: readonly string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (reasons.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
