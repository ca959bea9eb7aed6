import type { Mutant } from './mutant.ts';

/** One of these mutants with which `fails` is still true, or the few that fail only together. */
export async function smallest(
  mutants: readonly Mutant[],
  fails: (some: readonly Mutant[]) => Promise<boolean>,
): Promise<readonly Mutant[]> {
  if (mutants.length < 2) return mutants;
  const half = Math.ceil(mutants.length / 2);
  for (const part of [mutants.slice(0, half), mutants.slice(half)])
    if (await fails(part)) return await smallest(part, fails);
  return mutants;
}
