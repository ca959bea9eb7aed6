import { contentFolder } from '../content/content-folder.ts';
import { loadSeals, sealContent } from '../content/seals.ts';
import { formatProblems } from '../schema/problem.ts';
import { fileSeal } from '../seal/seal-file.ts';
import { differenceProblem } from '../seal/seal-problems.ts';
import { alteredFields } from './sealed-version.ts';

/**
 * `npm run seal`: adds a line to `content/seals/record.sums` for every entry that is new or was revised. Refuses, and
 * writes nothing, where an entry was altered without a revision or is gone.
 */
const today = new Date().toISOString().slice(0, 10);
const folder = contentFolder();
const { added, refused } = sealContent(folder, today);
if (refused.length > 0) {
  console.error(
    formatProblems(
      refused.map((one) => differenceProblem(one, alteredFields(folder, one, loadSeals(folder).lines))),
    ),
  );
  console.error('nothing was sealed: what was published may not change in silence');
  process.exitCode = 1;
} else {
  const { lines, digest } = fileSeal(loadSeals(folder).lines);
  console.log(`${added} lines added, ${lines} in all: ${digest}`);
}
