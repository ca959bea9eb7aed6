/** Text from outside, in addresses and fields: nothing of it becomes markup, nothing hangs, and the narrowest screen holds it. */
import type { Page } from '@playwright/test';
import { openPage } from './opened.ts';
import { expect, test } from './watched.ts';

const NARROW = { width: 320, height: 640 };

const HOSTILE: readonly [name: string, value: string][] = [
  ['markup', '"><img src=x onerror=alert(1)><svg/onload=alert(2)>'],
  ['one word of 300 letters', 'W'.repeat(300)],
  ['writing that turns', '\u202eabc \u05e9\u05dc\u05d5\u05dd 2025'],
  ['marks without end', `zzq${'\u0301'.repeat(60)}`],
  ['keys of every object', '__proto__'],
  ['half a letter and a NUL', '\ud800\u0000'],
];

/** Every page that reads its address, with all names that it looks for. */
const READERS: readonly [path: string, names: readonly string[]][] = [
  ['/map/', ['date', 'view', 'focus', 'country', 'condition']],
  ['/search/', ['q']],
  ['/statements/', ['country', 'contribution', 'stance', 'year', 'quoted']],
  [
    '/embed/',
    ['kind', 'country', 'statement', 'when', 'view', 'focus', 'highlight', 'theme', 'width', 'height'],
  ],
  ['/embed/v1/map/', ['date', 'view', 'focus', 'highlight', 'theme']],
];

async function expectUnharmed(page: Page): Promise<void> {
  const { wide, planted, prototype } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    planted: document.querySelectorAll('[src="x"], [onerror], [onload]').length,
    prototype: Object.keys(Object.prototype).length,
  }));
  expect({ wide, planted, prototype }).toEqual({ wide: 0, planted: 0, prototype: 0 });
}

test.beforeEach(async ({ page, faults }) => {
  await page.setViewportSize(NARROW);
  page.on('dialog', async (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
});

for (const [path, names] of READERS) {
  test.describe(`${path} asked for what there is not`, () => {
    for (const [name, value] of HOSTILE) {
      test(name, async ({ page }) => {
        const query = new URLSearchParams(names.map((one) => [one, value]));
        await openPage(page, `${path}?${query}`);
        await expect(page.locator('statement-list:not([data-ready])')).toHaveCount(0);
        await expectUnharmed(page);
      });
    }
  });
}

for (const [name, value] of HOSTILE) {
  test(`the home page with ${name} after #`, async ({ page }) => {
    await openPage(page, `/#${encodeURIComponent(value.toWellFormed())}`);
    await expectUnharmed(page);
  });

  test(`${name} in the search box is answered in words`, async ({ page }) => {
    await openPage(page, '/search/');
    await page.getByRole('searchbox').fill(value);
    await expect(page.getByRole('status')).toContainText(/“.+”/su, { timeout: 20_000 });
    await expectUnharmed(page);
  });

  test(`${name} in the box for countries finds none, and says so`, async ({ page }) => {
    await openPage(page, '/map/');
    const box = page.locator('#map-find');
    await box.fill(value);
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await box.press('Enter');
    await expect(page.locator('.find').getByRole('status')).toContainText(/“.+”/su);
    await expectUnharmed(page);
    await expect(page).toHaveURL(/\/map\/$/u);
  });
}

test('one word of 300 letters as a name in the list of sources stays in its line', async ({ page }) => {
  await openPage(page, '/sources/');
  await page
    .locator('tbody a')
    .first()
    .evaluate((link) => {
      link.textContent = 'W'.repeat(300);
    });
  await expectUnharmed(page);
});

test.describe('the sizes of the builder', () => {
  for (const [typed, width] of [
    ['999999', /max-width:1[0-9]{3}px/u],
    ['-5', /max-width:[1-9]\d{2}px/u],
    ['1e9', /max-width:1[0-9]{3}px/u],
    ['0.5', /max-width:[1-9]\d{2}px/u],
  ] as const) {
    test(`${typed} pixels are brought between the limits`, async ({ page }) => {
      await openPage(page, '/embed/');
      await page.locator('select[name="column"]').selectOption('');
      await page.locator('input[name="width"]').fill(typed);
      await page.locator('input[name="width"]').blur();
      await expect(page.locator('[data-part="frame"]')).toHaveText(width);
      await expectUnharmed(page);
    });
  }
});
