/** Every oEmbed answer gives its frame the height that it needs: nobody may hear what the frame says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ORIGINAL } from '../../src/i18n/locale.ts';
import { SITE_LANGUAGES } from '../../src/i18n/site-languages.ts';
import { outDir } from '../../src/settings.ts';
import { expect, test } from './watched.ts';

interface Answer {
  width: number;
  height: number;
  html: string;
}

/** CSS pixels that a frame may have too many: three lines, which are larger in a quotation; more where words are longer. */
function spareIn(folder: string): number {
  const language = OTHERS.find((code) => folder.startsWith(join(code, '/')));
  if (language) return LETTERS_NOT_MEASURED.has(language) ? 130 : 70;
  return folder === 'quote' ? 70 : 60;
}

/** Of these the table of letters knows none, and heights are on the generous side. */
const LETTERS_NOT_MEASURED = new Set(['uk']);

/** The answers in a folder of `oembed/`, or in that itself, by their names. */
function answersIn(folder: string): [name: string, answer: Answer][] {
  const path = join(outDir, 'oembed', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [join(folder, name), JSON.parse(readFileSync(join(path, name), 'utf8'))]);
}

/** Opens what the answer frames, in its width; CSS pixels that its height leaves. */
async function spare(page: Page, { html, height }: Answer): Promise<number> {
  const src = /<iframe src="([^"]+)"/u.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const { pathname, search } = new URL(src);
  await page.goto(pathname + search);
  await expect(page.locator('[data-ready]')).toBeVisible();
  await expect(page.locator('[aria-busy]')).toHaveCount(0); // another question than that of the page
  return (
    height - (await page.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height)))
  );
}

const FOLDERS = ['map', 'country', 'statement', 'quote', 'chart', ''];
const OTHERS = SITE_LANGUAGES.filter((code) => code !== ORIGINAL);

// Of another language the kinds whose words are its own; a statement is as long in all.
for (const folder of [
  ...FOLDERS,
  ...OTHERS.flatMap((code) => ['map', 'country'].map((kind) => join(code, kind))),
])
  test(`the answers in oembed/${folder}`, async ({ page }) => {
    test.slow(); // hundreds of pages
    const answers = answersIn(folder);
    expect(answers.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const [name, answer] of answers) {
      await page.setViewportSize({ width: answer.width, height: answer.height });
      const left = await spare(page, answer);
      if (left < 0 || left > spareIn(folder)) wrong.push(`${name}: ${left} px left`);
      expect(answer.html, name).toContain(`width="${answer.width}" height="${answer.height}"`);
    }
    expect(wrong).toEqual([]);
  });
