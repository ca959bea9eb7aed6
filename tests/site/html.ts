/** Holds every page of a built site to the rules of `.htmlvalidate.mjs`. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

/** How many pages there are in `root`, and a line for each fault of one. */
export async function htmlFaults(root: string): Promise<{ pages: number; faults: string[] }> {
  const files = globSync('**/*.html', { cwd: root });
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const faults: string[] = [];
  // One by one: a report of them all would hold every page in memory.
  for (const file of files) {
    const { results } = await validator.validateFile(join(root, file));
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
      faults.push(`${file}:${line}:${column} ${ruleId} ${message}`);
  }
  return { pages: files.length, faults };
}
