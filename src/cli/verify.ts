import { resolve } from 'node:path';
import { getRecord } from '../content/record.ts';
import { verify } from '../evidence/verify.ts';
import { readArticles } from './articles.ts';

/** `npm run verify [-- folder]`: re-checks every quote marked `full-text` against the articles. */
function main(folder: string, isNamed: boolean): void {
  const articles = readArticles(folder);
  if (!articles) {
    sayNothingWasChecked(folder);
    // Who names a folder means it to be there; without a name, the texts are not at hand for most.
    if (isNamed) process.exitCode = 1;
    return;
  }
  const { quotes, sources, problems } = verify(getRecord(), articles);
  for (const problem of problems) console.error(problem);
  console.log(
    `${quotes} quotes found word for word, exactly once; ${sources} articles unchanged; ${problems.length} problems`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}

function sayNothingWasChecked(folder: string): void {
  console.log('NOTHING WAS CHECKED: there is no articles folder at');
  console.log(`  ${folder}`);
  console.log(
    "The articles are other people's texts and are not part of this project. Quotes stay as they were last",
  );
  console.log('checked; to check them again, name the folder: npm run verify -- path/to/articles');
}

try {
  const named = process.argv[2];
  main(resolve(named ?? '../shared/articles'), named !== undefined);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
