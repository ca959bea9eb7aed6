import { resolve } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { getRecord } from '../content/record.ts';
import { writeOutline } from '../desk/writing/outline-file.ts';

/**
 * `npm run draft -- ids…`: writes the skeleton of an explainer about these events and statements to
 * `drafts/<first id>.mdx`. Move it to `content/explainers/` under its address once its sentences are written.
 */
try {
  const folders = { content: contentFolder(), drafts: resolve('drafts') };
  console.log(`wrote ${writeOutline(getRecord(), process.argv.slice(2), folders)}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
