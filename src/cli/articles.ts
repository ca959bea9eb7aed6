import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of an articles folder by file name, or undefined when there is no such folder. */
export function readArticles(folder: string): ReadonlyMap<string, string> | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
