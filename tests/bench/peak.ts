/** Loaded into a build by `bench.ts`: when the process ends it reports its largest resident memory, in kilobytes. */
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(2, `\npeak ${process.resourceUsage().maxRSS}\n`));
