/**
 * `npm run bench -- --mutants [1000 [seed]]`: changes the real content at random, a change at a time, and builds the site
 * from all those together that `check` lets pass. What fails to build, or whose pages the site's own tests refuse, is
 * looked for among them by halves. Exits 1 when there is any. 900 of them cost eight minutes of one core.
 */
import { contentFolder } from '../../src/content/content-folder.ts';
import { type Mutant, mutantsOf, nameOf } from '../mutants/mutant.ts';
import { mutatedContent } from '../mutants/mutated-content.ts';
import { mutatedSite } from '../mutants/mutated-site.ts';
import { smallest } from '../mutants/smallest.ts';

/** So many are tried together: more would stand in each other's way, fewer would cost more builds. */
const AT_ONCE = 300;

export async function benchMutants(count = 1000, seed = 1): Promise<void> {
  const content = mutatedContent(contentFolder());
  const site = mutatedSite();
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(0)} s`;
  const faultsOf = async (some: readonly Mutant[]) => {
    content.write(some);
    return await site.faults(content.path);
  };
  let built = 0;
  try {
    const all = mutantsOf(content.texts, { count, seed });
    for (let from = 0; from < count; from += AT_ONCE) {
      const some = all.slice(from, from + AT_ONCE);
      const passed = content.survivors(some);
      console.log(
        `${from + some.length} changed, ${passed.length} of the last ${some.length} pass (${seconds()})`,
      );
      const faults = await faultsOf(passed);
      built += passed.length;
      if (faults.length === 0) continue;
      console.log(`${faults.join('\n').slice(0, 4000)}\nwith one of\n${passed.map(nameOf).join('\n')}`);
      const fails = async (few: readonly Mutant[]) => (await faultsOf(few)).length > 0;
      const few = await smallest(passed, fails);
      console.log(
        `FAILS (${seconds()}):\n${few.map(nameOf).join('\n')}\n${(await faultsOf(few)).join('\n')}`,
      );
      process.exitCode = 1;
      return;
    }
    console.log(`${count} changed: ${count - built} refused, ${built} passed and were built (${seconds()})`);
  } finally {
    content.delete();
    site.delete();
  }
}
