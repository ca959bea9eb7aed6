import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every character of the content and its translations, once: what the site has to be able to draw. */
export function lettersIn(folder: string): string {
  const letters = new Set<string>();
  for (const file of globSync('**/*.{yaml,mdx}', { cwd: folder }))
    for (const letter of new Set(readFileSync(join(folder, file), 'utf8'))) letters.add(letter);
  return [...letters].sort().join('');
}
