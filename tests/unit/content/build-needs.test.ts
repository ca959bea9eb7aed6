/** Content that passes the check can be built: whatever is changed in it, the check says so, or everything can be made. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent } from '../../../src/content/check.ts';
import { undrawable } from '../../../src/map/earth/undrawable.ts';
import { formatProblems } from '../../../src/schema/problem.ts';
import { sitePages } from '../../../src/site-files.ts';
import { passesAndIsMade } from './changed-folder.ts';
import { change, FILES, MADE } from './content-changes.ts';
import { contentFolder, SAMPLE, TODAY } from './content-folder.ts';

const folder = contentFolder();
afterAll(() => folder.delete());

/** How many of the changed folders passed: a check that refuses everything would hold what it promises, too. */
let passed = 0;

test('whatever is changed, what passes the check can be made', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      if (passesAndIsMade(folder, changes)) passed += 1;
    }),
    { numRuns: 60 },
  );
  expect(passed).toBeGreaterThan(3);
});

test.each([
  [
    'GUF',
    true,
    'is not in the atlas, so no file could give its area: write the code of the state that it belongs to',
  ],
  ['XYZ', false, 'is not in the atlas'],
  ['KIR', false, 'has no shape on the map: write marker: true'],
])('the country %s, marker: %s', (id, marker, message) => {
  const countries = parse(SAMPLE['countries.yaml'] ?? '') as object[];
  countries.push({ id, name: 'A country', slug: 'a-country', iso2: 'XX', marker });
  for (const file of FILES) folder.write(file, SAMPLE[file] ?? '');
  folder.write(MADE, SAMPLE[MADE] ?? '');
  folder.write('countries.yaml', stringify(countries));
  expect(formatProblems(checkContent(folder.path, TODAY, undrawable, sitePages))).toContain(
    `countries.yaml  ${id}  ${message}`,
  );
});
