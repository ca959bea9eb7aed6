import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { getRecord } from '../content/record.ts';
import { outline } from '../desk/outline/outline.ts';

/**
 * `npm run draft -- ids…`: writes the skeleton of an explainer about these events and statements to
 * `drafts/<first id>.mdx`. Move it to `content/explainers/` under its address once its sentences are written.
 */
try {
  const ids = process.argv.slice(2);
  const order = globSync('explainers/*.mdx', { cwd: contentFolder() }).length + 1;
  const text = outline(getRecord(), ids, order);
  const folder = resolve('drafts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${ids[0]}.mdx`);
  writeFileSync(file, text, { flag: 'wx' });
  console.log(`wrote ${file}`);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === 'EEXIST' ? `${message}: move it away first, it may hold somebody’s work` : message);
  process.exitCode = 1;
}
