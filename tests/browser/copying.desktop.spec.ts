/** What a reader takes along by selecting and copying. */
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
