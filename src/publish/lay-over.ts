import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Moves what is in the folder `from` to the same paths in `to`, whole folders at once where `to` has none; of a file that both
 * have, that of `from` stays. Both are on one file system. What is left of `from` is empty folders.
 */
export function layOver(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    const [mine, theirs] = [join(from, name), join(to, name)];
    if (existsSync(theirs) && statSync(mine).isDirectory()) layOver(mine, theirs);
    else renameSync(mine, theirs);
  }
}
