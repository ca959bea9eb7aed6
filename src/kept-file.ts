import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that a build leaves for the next one. Its `name` has a digest of all that its bytes depend on, so none is ever out of date. */
interface Kept {
  folder: string;
  name: string;
  make: () => Promise<Uint8Array>;
  /** Whether what was found is taken. */
  accept?: (found: Uint8Array) => Promise<boolean>;
}

/** What lies in the folder by this name, else what `make` gives now, kept for the next build. Builds that run at once may share a folder. */
export async function keptFile({ folder, name, make, accept }: Kept): Promise<Uint8Array> {
  const file = join(folder, name);
  const found = await readFile(file).catch(() => undefined);
  if (found && (!accept || (await accept(found)))) return found;
  const made = await make();
  const part = join(folder, randomUUID());
  await mkdir(folder, { recursive: true });
  await writeFile(part, made);
  await rename(part, file); // a build that is killed leaves no half file under the name of a whole one
  return made;
}
