/**
 * Changes the content of the tests at random, and makes everything of what `check` lets pass:
 *
 *     node tests/bench/build-needs.ts [2000 [seed]]
 *
 * Says how many were refused and how many passed and were made. Exits 1 at the smallest that passed and could not be made.
 */
import fc from 'fast-check';
import { passesAndIsMade } from '../unit/content/changed-folder.ts';
import { change } from '../unit/content/content-changes.ts';
import { contentFolder } from '../unit/content/content-folder.ts';

process.env.SITE_URL ??= 'https://example.org';
const [numRuns = 2000, seed = 1] = process.argv.slice(2).map(Number);
const folder = contentFolder();
let passed = 0;
const changes = fc.array(change, { minLength: 1, maxLength: 3 });
const made = fc.property(changes, (some) => {
  if (passesAndIsMade(folder, some)) passed += 1;
});
try {
  fc.assert(made, { numRuns, seed });
  console.log(`${numRuns} changed: ${numRuns - passed} refused, ${passed} passed and were made`);
} finally {
  folder.delete();
}
