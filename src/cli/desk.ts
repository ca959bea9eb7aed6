import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../content/check.ts';
import { contentFolder } from '../content/content-folder.ts';
import { lettersIn } from '../content/letters.ts';
import { contentNow } from '../desk/server/content-now.ts';
import { createDesk } from '../desk/server/desk.ts';
import { deskPage } from '../desk/server/page.ts';
import { deskScript } from '../desk/server/script.ts';
import { createDeskServer, listen } from '../desk/server/server.ts';
import { deskStyle } from '../desk/server/style.ts';
import { storedFonts } from '../fonts/font-store.ts';
import { undrawable } from '../map/earth/undrawable.ts';
import { LED_TO, sitePages } from '../site-files.ts';
import { readArticles } from './articles.ts';

/**
 * `npm run desk [-- --port 4400] [--articles folder] [--drafts folder]`: a page for editors on this machine alone, from an
 * article to the map. Never part of the site. `CONTENT_DIR` names another content folder than `content`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4400' },
      articles: { type: 'string', default: '../shared/articles' },
      drafts: { type: 'string', default: 'drafts' },
    },
  });
  const content = contentFolder();
  const drafts = resolve(values.drafts);
  if (`${drafts}/`.startsWith(`${content}/`))
    throw new Error(
      `${drafts} is in content/: nothing enters the record without an editor; name another folder`,
    );
  const today = () => new Date().toISOString().slice(0, 10);
  const articles = resolve(values.articles);
  const now = contentNow(content);
  now();
  const desk = createDesk({
    content,
    drafts,
    articles,
    today,
    check: (folder) => checkContent(folder, today(), undrawable, sitePages, LED_TO),
    readArticles: () => readArticles(articles),
  });
  const token = randomBytes(24).toString('base64url');
  let port = 0;
  const server = createDeskServer(
    desk,
    {
      page: () => deskPage(now().record, today()),
      script: await deskScript(),
      ...deskStyle(await storedFonts(lettersIn(content))),
    },
    () => ({ port, token }),
  );
  port = await listen(server, Number(values.port));
  console.log(`the desk: http://127.0.0.1:${port}/#${token}`);
  console.log(`the address is of this start alone; content is ${content}; end it with Ctrl+C`);
}

try {
  await main();
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(
    code === 'EADDRINUSE' ? `${message}: name another port, npm run desk -- --port 4401` : message,
  );
  process.exitCode = 1;
}
