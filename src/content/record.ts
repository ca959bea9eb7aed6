import { basename, resolve } from 'node:path';
import { createRecord, type PublicRecord } from '../record/public-record.ts';
import { formatProblems } from '../schema/problem.ts';
import { folderFiles } from './folder-files.ts';
import { loadContent } from './load.ts';

/** The content folder: `CONTENT_DIR`, else `content` in the working directory. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}

let record: PublicRecord | undefined;

/**
 * The record that the pages are built from, read once. Files are re-read here instead of through `astro:content`, so
 * that what `npm run check` approves is to the letter what is published. Throws with every problem of the files.
 */
export function getRecord(): PublicRecord {
  if (!record) {
    const { content, problems } = loadContent(contentFolder());
    if (!content || problems.length > 0)
      throw new Error(`content/ cannot be published:\n${formatProblems(problems)}`);
    record = createRecord(content);
  }
  return record;
}

/** The explainers of the content folder, which are not in the record. */
export function getExplainerIds(): string[] {
  return folderFiles(contentFolder(), 'explainers', '.mdx').files.map((file) => basename(file, '.mdx'));
}
