import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FACES } from '../fonts/faces.ts';

/** What the fonts of the pages are made from, and its makers' licence, which goes with every copy. */
export function GET(): Response {
  const families = new Map(FACES.map(({ family, madeFrom }) => [family, madeFrom]));
  const texts = [...families].flatMap(([family, madeFrom]) => [
    `${family}: cut from ${madeFrom}; fewer letters, weights and features, and a name of its own. It comes under the licence of ${madeFrom}:`,
    readFileSync(resolve(`src/fonts/originals/LICENSE-${madeFrom.replaceAll(' ', '')}.md`), 'utf8').trim(),
  ]);
  return new Response(`${texts.join('\n\n')}\n`);
}
