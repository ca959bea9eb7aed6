import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { id } from '../schema/id.ts';
import type { Problem } from '../schema/problem.ts';

/** The files of one folder inside the content folder, as paths from there, and what does not belong in it. */
export interface FolderFiles {
  files: readonly string[];
  problems: readonly Problem[];
}

/**
 * Lists `<name>/<id><extension>` in a fixed order. A file that would silently be passed over, because of its name or
 * because it lies deeper, is a problem; names that begin with a dot are the machine's own.
 */
export function folderFiles(folder: string, name: string, extension: string): FolderFiles {
  const path = join(folder, name);
  const refuse = (message: string) => ({ files: [], problems: [{ file: name, field: 'folder', message }] });
  if (!existsSync(path)) return refuse('is missing: create it, it may be empty');
  if (!lstatSync(path).isDirectory())
    return refuse('is no plain folder: put the folder itself here, not a link');
  const names = readdirSync(path)
    .filter((file) => !file.startsWith('.'))
    .sort();
  const fits = (file: string) =>
    file.endsWith(extension) && id.safeParse(file.slice(0, -extension.length)).success;
  return {
    files: names.filter(fits).map((file) => `${name}/${file}`),
    problems: names
      .filter((file) => !fits(file))
      .map((file) => ({
        file: `${name}/${file}`,
        field: 'file',
        message: `is not read: name it in lower-case letters, digits and single hyphens, ending in ${extension}`,
      })),
  };
}
