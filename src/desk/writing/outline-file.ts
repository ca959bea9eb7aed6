import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from '../../content/folder-files.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { outline } from '../outline/outline.ts';

/**
 * Writes the skeleton of an explainer about these events and statements into a folder of drafts, and returns its path.
 * @throws where one is there already, which may hold somebody's work, and RangeError for an id that is neither
 */
export function writeOutline(
  record: PublicRecord,
  ids: readonly string[],
  { content, drafts }: { content: string; drafts: string },
): string {
  const order = folderFiles(content, 'explainers', '.mdx').files.length + 1;
  const text = outline(record, ids, order);
  mkdirSync(drafts, { recursive: true });
  const file = join(drafts, `${ids[0]}.mdx`);
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`${file} is there already: move it away first, it may hold somebody’s work`);
  }
  return file;
}
