/** No content that passes the check fails or breaks the build: some dozen changes of the real content, drawn at random. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFolder } from '../../src/content/content-folder.ts';
import { mutantsOf, nameOf } from '../mutants/mutant.ts';
import { type MutatedContent, mutatedContent } from '../mutants/mutated-content.ts';
import { type MutatedSite, mutatedSite } from '../mutants/mutated-site.ts';

// The same each time. `npm run bench -- --mutants 2000` makes others, and finds the one that breaks a build.
const DRAWN = { count: 60, seed: 16 };

let content: MutatedContent;
let site: MutatedSite;

beforeAll(() => {
  content = mutatedContent(contentFolder());
  site = mutatedSite();
});
afterAll(() => {
  content.delete();
  site.delete();
});

// As long as a build and the tests of links and pages together.
const MINUTES = { timeout: 900_000 };

test(
  'each is refused by the check with file and field, or the site is built of it and is sound',
  MINUTES,
  async () => {
    const passed = content.survivors(mutantsOf(content.texts, DRAWN));
    // A check that refuses everything would hold what it promises, too.
    expect(passed.length).toBeGreaterThan(10);
    content.write(passed);
    expect(await site.faults(content.path), passed.map(nameOf).join('\n')).toEqual([]);
  },
);
