/** `npm run bench`: the whole of it, or with `--ingest` only what the desk finds. */
import { benchIngest } from './ingest.ts';

const [first, folder] = process.argv.slice(2);
if (first === '--ingest') await benchIngest(folder);
else {
  await import('./recolour.ts');
  await import('./bench.ts');
}
