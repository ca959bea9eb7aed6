/** The home page on a phone: what its first screen says, and a finger on its map. */
import { openHome, toldOf } from './home-reader.ts';
import { card, overlap, shape } from './map-reader.ts';
import { expect, test } from './watched.ts';

test('the first screen holds the verdict and the box for a country; questions stand on the second at the latest', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openHome(page);
  const footOf = async (part: string) => {
    const box = await page.locator(part).boundingBox();
    return box ? box.y + box.height : Number.POSITIVE_INFINITY;
  };
  for (const part of ['.verdict', '.choose']) expect(await footOf(part), part).toBeLessThanOrEqual(844);
  expect(await footOf('.asks')).toBeLessThanOrEqual(2 * 844);
});

test('a tap on the map opens its card whole on the screen, which covers nothing of the map, and its button closes it', async ({
  page,
}) => {
  await openHome(page);
  await shape(page, 'POL').scrollIntoViewIfNeeded();
  await shape(page, 'POL').tap();
  await expect(card(page).locator('.card-name')).toHaveText('Poland');
  await expect(card(page).locator('[data-tile]')).toHaveText('No to soldiers; other help');
  await expect(card(page)).toBeInViewport({ ratio: 1 });
  await expect(card(page).getByRole('link', { name: 'All that Poland said' })).toBeInViewport({ ratio: 1 });
  expect(overlap(await card(page).boundingBox(), await page.locator('home-map .map').boundingBox())).toBe(
    false,
  );
  await card(page).getByRole('button', { name: 'Close the card' }).tap();
  await expect(card(page)).toBeHidden();
});

test('choosing moves nothing above the answer', async ({ page }) => {
  await openHome(page);
  const box = page.getByLabel('What has your country said?');
  const before = await box.boundingBox();
  await box.selectOption('Ireland');
  await expect(toldOf(page)).toContainText('Ireland');
  expect(await box.boundingBox()).toEqual(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
