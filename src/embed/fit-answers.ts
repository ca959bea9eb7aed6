import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heightOfWords } from './height-of-words.ts';
import { HIGHEST_FRAME } from './highest-frame.ts';

/** Folders of oEmbed answers, below `oembed/` as the pages of their frames are below `embed/v1/`; and one answer by its name. */
const FOLDERS = ['country', 'statement', 'chart'];
const NUMBERS = 'numbers';
/** No drawing is higher than a host allows; what is found for one is more than it takes, not less. */
const DRAWN = /^(?:chart\/|numbers$)/u;

/** CSS pixels for words that are longer than those of English, where it is less sure at which a line breaks. */
const LONGER = 12;

/**
 * Gives the oEmbed answers of a built site the heights that the pages of their frames need, where words or a chart decide that, and
 * the `quotation` in that of a statement its own. English has no folder of its own: `languages` are the others.
 */
export function fitAnswers(site: string, languages: readonly string[]): void {
  for (const code of ['', ...languages])
    for (const name of namesIn(site, code)) {
      const file = join(site, 'oembed', code, `${name}.json`);
      const answer = JSON.parse(readFileSync(file, 'utf8'));
      const needed = neededBy(site, code, name);
      const height = DRAWN.test(name) ? Math.min(HIGHEST_FRAME, needed) : needed;
      const html = answer.html.replace(`height="${answer.height}"`, `height="${height}"`);
      const quotation = answer.quotation && {
        ...answer.quotation,
        height: neededBy(site, code, name.replace(/^statement/u, 'quote')),
      };
      writeFileSync(file, JSON.stringify({ ...answer, height, html, quotation }));
    }
}

/** In CSS pixels, by the name of a page below the embeds of a language. */
function neededBy(site: string, code: string, name: string): number {
  const page = join(site, 'embed', 'v1', code, name, 'index.html');
  return heightOfWords(readFileSync(page, 'utf8')) + (code === '' ? 0 : LONGER);
}

/** The answers in one language, by their paths without an ending. */
function namesIn(site: string, code: string): string[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(site, 'oembed', code, folder)).map((name) => join(folder, name.replace(/\.json$/u, ''))),
  );
  return [...inFolders, NUMBERS];
}
