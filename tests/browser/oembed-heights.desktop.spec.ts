/**
 * Every oEmbed answer gives its frame the height that it needs: nobody may hear what the frame says. And no host cuts a frame on a
 * phone, where a reader would have to scroll in a box within an article.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { HIGHEST_FRAME } from '../../src/embed/highest-frame.ts';
import { ORIGINAL } from '../../src/i18n/locale.ts';
import { SITE_LANGUAGES } from '../../src/i18n/site-languages.ts';
import { outDir } from '../../src/settings.ts';
import { expect, test } from './watched.ts';

interface Answer {
  width: number;
  height: number;
  html: string;
  quotation?: { height: number };
}

/** What an answer has framed: its address on the site, and its size in CSS pixels. */
interface Framed {
  src: string;
  width: number;
  height: number;
}

/** CSS pixels that a frame may have too many: three and a half lines, which are larger in a quotation; more where words are longer. */
function spareIn({ code, kind }: Folder): number {
  return code !== ORIGINAL || kind === 'quote' ? 75 : 70;
}

/** How wide a frame is on phones: on the narrowest ones words of some languages take more height than a host allows. */
const PHONES = { original: [320, 360], other: [360] };

/** Answers of one kind in one language; those that are of no kind are in `oembed/` itself. */
interface Folder {
  code: string;
  kind: string;
}

function pathOf({ code, kind }: Folder): string {
  return join(code === ORIGINAL ? '' : code, kind);
}

/** The answers in a folder of `oembed/`, by their names; a quotation is in that of its statement. */
function answersIn(folder: Folder): [name: string, answer: Answer][] {
  const kind = folder.kind === 'quote' ? 'statement' : folder.kind;
  const path = join(outDir, 'oembed', pathOf({ ...folder, kind }));
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .filter((_, index) => folder.code === ORIGINAL || !ALIKE.has(folder.kind) || index % 10 === 0)
    .map((name) => [join(pathOf(folder), name), JSON.parse(readFileSync(join(path, name), 'utf8'))]);
}

/** What the answer frames; of a statement, its quotation where that is the kind. */
function framedBy({ html, width, height, quotation }: Answer, kind: string): Framed {
  const address = /<iframe src="([^"]+)"/u.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const { pathname, search } = new URL(address);
  if (kind !== 'quote') return { src: pathname + search, width, height };
  return { src: pathname.replace('/statement/', '/quote/'), width, height: quotation?.height ?? 0 };
}

/** Opens it in its width. */
async function open(page: Page, { src, width, height }: Framed): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(src);
  await expect(page.locator('[data-ready]')).toBeVisible();
  await expect(page.locator('[aria-busy]')).toHaveCount(0); // another question than that of the page
}

/** What it needs, in CSS pixels. */
function heightNeeded(page: Page): Promise<number> {
  return page.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
}

const KINDS = ['map', 'country', 'statement', 'quote', 'chart', ''];
/** A statement is as long in every language, but for a few words around it: in others than its own some are opened. */
const ALIKE = new Set(['statement', 'quote']);
/** What is drawn; words are as long as somebody spoke. */
const DRAWN = new Set(['map', 'chart', '']);

for (const folder of SITE_LANGUAGES.flatMap((code) => KINDS.map((kind) => ({ code, kind }))))
  test(`the answers in oembed/${pathOf(folder)}`, async ({ page }) => {
    test.slow(); // hundreds of pages
    const answers = answersIn(folder);
    expect(answers.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const [name, answer] of answers) {
      const framed = framedBy(answer, folder.kind);
      await open(page, framed);
      const left = framed.height - (await heightNeeded(page));
      if (left < 0 || left > spareIn(folder)) wrong.push(`${name}: ${left} px left`);
      expect(answer.html, name).toContain(`width="${answer.width}" height="${answer.height}"`);
      if (!DRAWN.has(folder.kind)) continue;
      if (answer.height > HIGHEST_FRAME) wrong.push(`${name}: ${answer.height} px high`);
      for (const width of PHONES[folder.code === ORIGINAL ? 'original' : 'other']) {
        await page.setViewportSize({ width, height: HIGHEST_FRAME });
        const height = await heightNeeded(page);
        if (height > HIGHEST_FRAME) wrong.push(`${name}: ${height} px high in ${width} px`);
      }
    }
    expect(wrong).toEqual([]);
  });
