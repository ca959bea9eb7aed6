/** Whatever small thing of the real record is changed, the seal names the entry, and no other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getAuthored, getSealLines } from '../../../src/content/record.ts';
import { sealProblems } from '../../../src/seal/seal-problems.ts';
import { dice, mutate } from './mutations.ts';

const entries = getAuthored();
const lines = getSealLines();
const TODAY = '2999-12-31';

test('the record is as it was sealed', () => {
  expect(entries.length).toBeGreaterThan(600);
  expect(sealProblems(entries, lines, TODAY)).toEqual([]);
});

test('a change of anything in any entry is named', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), (seed) => {
      const { entry, what } = mutate(entries, dice(seed));
      const changed = entries.map((one) => (one.name === entry.name ? entry : one));
      expect(
        sealProblems(changed, lines, TODAY).map(({ field }) => field),
        what,
      ).toEqual([entry.name]);
    }),
    { numRuns: 60 },
  );
});

test('an entry that is gone is named', () => {
  const [gone, ...left] = entries;
  expect(sealProblems(left, lines, TODAY)).toEqual([
    expect.objectContaining({ field: gone?.name, message: expect.stringContaining('is gone: put it back') }),
  ]);
});
