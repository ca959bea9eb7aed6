import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './manifest.ts';

/** Which of the expected files are missing from a built site, and which of its pages are cut off; a line each. */
export function siteProblems(site: string, expected: readonly string[]): string[] {
  const files = listFiles(site);
  const built = new Set(files);
  const missing = expected.filter((file) => !built.has(file)).map((file) => `${file}: not built`);
  const cut = files
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !readFileSync(join(site, file), 'utf8').trimEnd().endsWith('</html>'))
    .map((file) => `${file}: ends before </html>`);
  return [...missing, ...cut];
}
