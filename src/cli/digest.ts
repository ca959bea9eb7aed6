import { readFileSync } from 'node:fs';
import { takeIn } from '../desk/intake/take-in.ts';

/** `npm run -s digest -- FILE…`: the `textDigest` of each text, as `npm run verify` finds it; one line a file. */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('name the file whose text you hold: npm run -s digest -- path/to/article.txt');
  process.exitCode = 1;
}
for (const file of files) {
  try {
    const intake = await takeIn(file, readFileSync(file));
    if ('refused' in intake) throw new Error(intake.refused);
    const { digest, notices } = intake.article;
    for (const notice of notices) console.error(`${file} ${notice}`);
    if (digest === null) process.exitCode = 1;
    else console.log(files.length > 1 ? `${digest}  ${file}` : digest);
  } catch (error) {
    console.error(`${file} ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
