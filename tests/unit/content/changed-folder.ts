/** A content folder with changes in it: the check refuses it and says where, or everything can be made of it. */
import { parse, stringify } from 'yaml';
import { checkContent } from '../../../src/content/check.ts';
import { loadExplainers } from '../../../src/content/explainer-file.ts';
import { loadContent } from '../../../src/content/load.ts';
import { undrawable } from '../../../src/map/earth/undrawable.ts';
import { createRecord } from '../../../src/record/public-record.ts';
import { sitePages } from '../../../src/site-files.ts';
import { type Change, FILES, MADE, type Trees } from './content-changes.ts';
import { type ContentFolder, SAMPLE, TODAY } from './content-folder.ts';
import { makeAll } from './made.ts';

/**
 * Makes everything of the sample with these changes, and says whether the check let it pass.
 * @throws what making it throws, or an error for a refusal that does not say in which file and field.
 */
export function passesAndIsMade(folder: ContentFolder, changes: readonly Change[]): boolean {
  const trees: Trees = Object.fromEntries(FILES.map((file) => [file, parse(SAMPLE[file] ?? '')]));
  for (const alter of changes) alter(trees);
  folder.write(MADE, String(trees[MADE] ?? SAMPLE[MADE]));
  for (const file of FILES) folder.write(file, stringify(trees[file]));
  const problems = checkContent(folder.path, TODAY, undrawable, sitePages);
  for (const { file, field, message } of problems)
    if (!file || !field || !message) throw new Error(`says not where: ${file}, ${field}, ${message}`);
  const { content } = loadContent(folder.path);
  if (problems.length > 0) return false;
  if (!content) throw new Error('the check has nothing against content that cannot be read');
  const tags = loadExplainers(folder.path).explainers.flatMap(({ prose }) => prose?.tags ?? []);
  makeAll(createRecord(content), tags);
  return true;
}
