import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { LANGUAGE } from '../i18n/locale.ts';
import { searchIndexFolder } from '../routes.ts';

/** What the search page asks for; Pagefind also writes interfaces of its own, which are left out. */
const USED =
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|pagefind\..*|wasm\..*|(fragment|index|filter)\/.*)$/u;
/**
 * Not the page's own text: drawings with every country's name in them, their legends, lists of other pages, the numbers
 * of citations and what these open.
 */
const NOT_TEXT = ['svg', '.legend', '.map-box', '.columns', '.cite', '[popover]', '[hidden]'];

/**
 * Indexes every page with `data-pagefind-body` once the pages are written, into `pagefind/` beside them: whatever runs
 * the build, and wherever it writes to, the index belongs to its pages.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const count = await indexSite(root);
        logger.info(`${count} pages can be searched`);
      },
    },
  };
}

/** Writes the index of the site in `root`, and says how many pages are in it. Throws when there is none. */
async function indexSite(root: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: NOT_TEXT, forceLanguage: LANGUAGE });
    if (!index) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: root });
    const written = await index.getFiles();
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0 || added.page_count === 0)
      throw new Error(`the search index is not whole: ${faults.join('; ') || 'no page is in it'}`);
    for (const { path, content } of written.files.filter((file) => USED.test(file.path))) {
      const file = join(root, searchIndexFolder(LANGUAGE), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return added.page_count;
  } finally {
    await close();
  }
}
