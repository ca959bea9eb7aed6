/** `npm run bench`: the whole of it, or with `--ingest` only what the desk finds, with `--mutants` only changed content. */
import { benchIngest } from './ingest.ts';
import { benchMutants } from './mutants.ts';

const [first, second, third] = process.argv.slice(2);
if (first === '--ingest') await benchIngest(second);
else if (first === '--mutants') await benchMutants(Number(second ?? 1000), Number(third ?? 1));
else {
  await import('./recolour.ts');
  await import('./bench.ts');
}
