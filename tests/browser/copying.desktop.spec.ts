/** What a reader takes along by selecting and copying. */
import { ORIGINAL } from '../../src/i18n/locale.ts';
import { SITE_LANGUAGES } from '../../src/i18n/site-languages.ts';
import { samplePages } from '../pages.ts';
import { openPage } from './opened.ts';
import { expect, test } from './watched.ts';

for (const { kind, path } of samplePages()) {
  test(`a row of a table of ${kind} is copied as one line, with tabs between its cells`, async ({ page }) => {
    await openPage(page, path);
    const rows = await page.locator('table:visible tbody tr:visible').evaluateAll((all) =>
      all.map((row) => {
        getSelection()?.selectAllChildren(row);
        return { copied: String(getSelection()).trim(), cells: row.children.length };
      }),
    );
    const wrong = rows.filter(({ copied, cells }) => /\n/u.test(copied) || copied.split('\t').length > cells);
    expect(wrong).toEqual([]);
  });
}

for (const { kind, path } of samplePages()) {
  test(`words in quotation marks of ${kind} are copied with their marks, and without the numbers of citations`, async ({
    page,
  }) => {
    await openPage(page, path);
    const paragraphs = await page.locator(':is(p, li):has(> :is(q, .cite)):visible').evaluateAll((all) =>
      all.map((paragraph) => {
        getSelection()?.selectAllChildren(paragraph);
        const quotations = [...paragraph.querySelectorAll('q')].map(({ innerText }) => innerText);
        return { copied: String(getSelection()), quotations };
      }),
    );
    const made = await page
      .locator('q')
      .evaluateAll((all) =>
        all.flatMap((q) => ['::before', '::after'].map((side) => getComputedStyle(q, side).content)),
      );
    expect(new Set(made).difference(new Set(['none', 'normal']))).toEqual(new Set());
    for (const { copied, quotations } of paragraphs) {
      expect(copied).not.toMatch(/[\p{L}.)”]\d{1,2}(?=[.\s]|$)/u);
      for (const words of quotations) {
        expect(words).toMatch(/^“.+”$/su);
        expect(copied).toContain(words);
      }
    }
  });
}

for (const folder of SITE_LANGUAGES.filter((code) => ['en', 'de'].includes(code)).map(folderOf))
  test(`where an answer rests on another quotation than its statement's first, that one is copied, with its source, in ./${folder}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPage(page, `./${folder}countries/croatia/`);
    const button = page.locator('[data-copy][data-words]:not([data-lead]):visible').first();
    test.skip((await button.count()) === 0, 'the page shows no other quotation');
    const words = (await button.getAttribute('data-words')) ?? '';
    await button.click();
    await expect(button).toHaveAttribute('data-told', /\S/u);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(words);
    expect(copied).toContain(`/${folder}statements/hrv-`);
  });

function folderOf(code: string): string {
  return code === ORIGINAL ? '' : `${code}/`;
}
