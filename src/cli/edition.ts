import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addEdition } from '../content/add-edition.ts';
import { checkContent } from '../content/check.ts';
import { contentFolder } from '../content/content-folder.ts';
import { editionDigest } from '../content/edition-problems.ts';
import { getRecord } from '../content/record.ts';
import { checkSeals, loadSeals, sealContent } from '../content/seals.ts';
import { undrawable } from '../map/earth/undrawable.ts';
import { NEWEST_RULES } from '../record/rules.ts';
import { formatProblems } from '../schema/problem.ts';
import { fileSeal } from '../seal/seal-file.ts';
import { LED_TO, sitePages } from '../site-files.ts';

/**
 * `npm run edition`: freezes the record as it stands today, by adding the day, the digest of all positions and that of
 * the seal file to `content/editions.yaml`. Refuses a record with problems, and one that is not sealed.
 */
const today = new Date().toISOString().slice(0, 10);
const folder = contentFolder();
const problems = [
  ...checkContent(folder, today, undrawable, sitePages, LED_TO),
  ...checkSeals(folder, today),
].filter(({ file, field }) => file !== 'editions.yaml' || ![today, `edition/${today}`].includes(field));
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error('no edition was made: the record has problems');
  process.exitCode = 1;
} else {
  sealContent(folder, today); // the edition before, if nobody has sealed it since its day was over
  const file = join(folder, 'editions.yaml');
  const edition = { on: today, rules: NEWEST_RULES };
  const digest = editionDigest(getRecord(), edition);
  writeFileSync(
    file,
    addEdition(readFileSync(file, 'utf8'), { ...edition, digest, sealed: fileSeal(loadSeals(folder).lines) }),
  );
  console.log(`edition of ${today}: ${digest}`);
}
