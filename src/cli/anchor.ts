import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addContext } from '../content/add-context.ts';
import { contentFolder } from '../content/content-folder.ts';
import { getRecord } from '../content/record.ts';
import { quoteContext } from '../evidence/quote-context.ts';
import { readArticles } from './articles.ts';

/**
 * `npm run anchor [-- folder]`: writes the words before and after each quote into the content, where the article is at
 * hand, so that its annotation can be found again on the page. Quotes that have such words keep them.
 */
const place = resolve(process.argv[2] ?? '../shared/articles');
const articles = readArticles(place);
if (!articles) {
  console.error(`NOTHING WAS WRITTEN: there is no articles folder at ${place}`);
  process.exitCode = 1;
} else {
  const { sourcesById } = getRecord();
  const folder = contentFolder();
  const contextOf = (source: string, exact: string) => {
    const { article, language = '' } = sourcesById.get(source) ?? {};
    const text = articles.get(article ?? '');
    return text === undefined ? undefined : quoteContext(text, { exact }, language);
  };
  for (const file of globSync(['statements/*.yaml', 'events.yaml', 'figures.yaml'], { cwd: folder }).sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const anchored = addContext(text, contextOf);
    if (anchored === text) continue;
    writeFileSync(join(folder, file), anchored);
    console.log(file);
  }
}
