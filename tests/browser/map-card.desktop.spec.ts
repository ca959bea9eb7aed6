/** The card of a country by mouse and keyboard, and the map as one tab stop. */
import { card, keys, mapDataOf, openMap, overlap, pointOn, search, shape } from './map-reader.ts';
import { expect, test } from './watched.ts';

test('by mouse: shown on hover, kept after a click, gone with Escape', async ({ page }) => {
  await openMap(page);
  const [poland, spain] = [await pointOn(page, 'POL'), await pointOn(page, 'ESP')];
  await page.mouse.move(poland.x, poland.y);
  await expect(card(page)).toContainText('Poland');
  await page.mouse.move(spain.x, spain.y);
  await expect(card(page)).toContainText('Spain');
  await page.mouse.move(2, 2);
  await expect(card(page)).toBeHidden();

  await page.mouse.click(poland.x, poland.y);
  await expect(page).toHaveURL(/country=POL$/u);
  await page.mouse.move(2, 2);
  await expect(card(page)).toContainText('Poland');
  await page.mouse.move(spain.x, spain.y);
  await expect(card(page)).toContainText('Spain');
  await page.mouse.move(2, 2);
  await expect(card(page)).toContainText('Poland');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(page).toHaveURL(/\/map\/$/u);
});

test('a second click lets go, a click on another country changes over, one on the sea lets go', async ({ page }) => {
  await openMap(page);
  const poland = await pointOn(page, 'POL');
  await page.mouse.click(poland.x, poland.y);
  await expect(page).toHaveURL(/country=POL$/u);
  await page.mouse.click(poland.x, poland.y);
  await expect(page).toHaveURL(/\/map\/$/u);
  await page.mouse.click(poland.x, poland.y);
  const spain = await pointOn(page, 'ESP');
  await page.mouse.click(spain.x, spain.y);
  await expect(page).toHaveURL(/country=ESP$/u);
  const window = await page.locator('.map-window').boundingBox();
  await page.mouse.click((window?.x ?? 0) + 10, (window?.y ?? 0) + 40);
  await expect(page).toHaveURL(/\/map\/$/u);
});

test('a resting pointer leaves the picture in peace', async ({ page }) => {
  await openMap(page);
  const germany = await pointOn(page, 'DEU');
  await page.mouse.move(germany.x, germany.y);
  await expect(card(page)).toContainText('Germany');
  const changes = await page.locator('.map').evaluate(
    (svg) =>
      new Promise<number>((resolve) => {
        let seen = 0;
        new MutationObserver((list) => {
          seen += list.length;
        }).observe(svg, { subtree: true, childList: true, attributes: true });
        setTimeout(() => resolve(seen), 500);
      }),
  );
  expect(changes).toBe(0);
});

test('the pointer can go over the sea to the card and rest on it', async ({ page }) => {
  await openMap(page);
  const { x, y } = await pointOn(page, 'ISL');
  await page.mouse.move(x, y);
  await expect(card(page)).toContainText('Iceland');
  const box = await card(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await expect(card(page)).toBeVisible();
});

test('a press of the mouse puts no focus on hidden links', async ({ page }) => {
  await openMap(page);
  const { x, y } = await pointOn(page, 'POL');
  await page.mouse.click(x, y);
  expect(await page.evaluate(() => document.activeElement?.closest('svg') === null)).toBe(true);
});

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
]) {
  test(`at ${width} × ${height} the card covers no country of which it speaks, and is on the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openMap(page);
    await page.locator('.map-window').scrollIntoViewIfNeeded();
    await keys(page).focus();
    await page.keyboard.press('Home');
    const { countries } = await mapDataOf(page);
    const faults: string[] = [];
    for (let index = 0; index < countries.length; index++) {
      const id = (await keys(page).getAttribute('aria-activedescendant'))?.replace('on-map-', '') ?? '';
      await search(page).evaluate((input: HTMLInputElement) => input.blur());
      await page.goto(`./map/?country=${id}`);
      await expect(card(page)).toBeVisible();
      await page.evaluate(() => document.querySelector('.map')?.scrollIntoView({ block: 'center' }));
      await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
      const [box, country] = [await card(page).boundingBox(), await shape(page, id).boundingBox()];
      if (overlap(box, country)) faults.push(`${id} is covered`);
      if (!box || box.y < 0 || box.y + box.height > height) faults.push(`${id}: the card is off the screen`);
      const next = countries.map((candidate) => candidate).sort((a, b) => a.name.localeCompare(b.name, 'en'))[
        index + 1
      ];
      if (!next) break;
      await page.evaluate((code) => {
        document.querySelector('[data-part="keys"]')?.setAttribute('aria-activedescendant', `on-map-${code}`);
      }, next.id);
    }
    expect(faults).toEqual([]);
  });
}
