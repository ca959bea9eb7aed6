import { spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';

// renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE), which Node lacks: `man 2 rename`. Perl is part of every Debian,
// Ubuntu and Fedora; `mv --exchange` only of coreutils since 9.5.
const NUMBER_OF_RENAMEAT2: Partial<Record<string, number>> = { x64: 316, arm64: 276 };
const EXCHANGE = 'exit(syscall(shift(@ARGV) + 0, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)';

/**
 * Puts the folder `fresh` in the place of `published`; afterwards `published` is whole and new, and the former one is
 * at `fresh` or at `former`.
 *
 * On Linux the two change places in one step, so that no reader and no kill can fall between. Elsewhere there are two
 * renames, and a kill exactly between them leaves the former folder at `former`: see `restore`.
 */
export function replaceFolder(fresh: string, published: string, former: string): void {
  if (existsSync(published)) {
    if (exchange(fresh, published)) return;
    renameSync(published, former);
  }
  renameSync(fresh, published);
}

/** Puts back what a `replaceFolder` that was killed between its renames has left at `former`. */
export function restore(published: string, former: string): void {
  if (!existsSync(published) && existsSync(former)) renameSync(former, published);
}

function exchange(one: string, other: string): boolean {
  const number = NUMBER_OF_RENAMEAT2[process.arch];
  if (process.platform !== 'linux' || number === undefined) return false;
  return spawnSync('perl', ['-e', EXCHANGE, `${number}`, one, other]).status === 0;
}
