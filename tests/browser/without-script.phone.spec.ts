/** Every page is whole with JavaScript off: script only adds to what is there. */
import { samplePages } from '../pages.ts';
import { expect, test } from './watched.ts';

test.use({ javaScriptEnabled: false });

for (const { kind, path } of samplePages()) {
  test(`${kind} shows its heading and its text`, async ({ page }) => {
    await page.goto(`.${path}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/loading|enable javascript/i);
  });
}

for (const path of ['/', '/map/']) {
  test(`${path} shows the map and its table`, async ({ page }) => {
    await page.goto(`.${path}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('img', { name: /map/i }).first()).toBeVisible();
    await expect(main.getByRole('table').first()).toBeVisible();
    await expect(main.getByRole('table').first().getByRole('link', { name: 'Poland' })).toBeVisible();
  });
}
