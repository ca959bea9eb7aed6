/** Nothing jumps while the map becomes a tool, nothing overflows, and axe finds no fault in any state. */
import { axeFaults, axeFaultsOfColour } from './axe.ts';
import { framesDrawn, shiftsOf, watchShifts } from './layout-shifts.ts';
import { card, chooseDate, openMap, openMore, search, touchMap } from './map-reader.ts';
import { expect, test } from './watched.ts';

const STATES: Record<string, string> = {
  'as it opens': '',
  'with a card and a comparison': '?country=POL&compare=2025-03-06',
  'with a question, a date and a condition': '?view=land&date=2025-09-04&condition=ceasefire',
  'with a part of the map': '?focus=balkans&country=MNE',
  'with a notice': '?date=nonsense',
};

for (const width of [320, 768, 1440]) {
  for (const path of ['./map/', './map/2025-09-04/']) {
    test(`at ${width} px ${path} shifts nothing when the controls come`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const data = Promise.withResolvers<void>();
      await page.route('**/data/map/*.json', async (route) => {
        await data.promise;
        await route.continue();
      });
      await page.goto(path);
      await page.evaluate(async () => void (await document.fonts.ready));
      await framesDrawn(page);
      await page.evaluate(watchShifts);
      await touchMap(page);
      data.resolve();
      await expect(page.locator('map-tool')).toHaveAttribute('data-awake', '');
      expect(await shiftsOf(page)).toEqual([]);
    });
  }

  test(`at ${width} px the map stays where it is while the dates go by`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openMap(page);
    const top = () =>
      page.locator('.map-window').evaluate((map) => map.getBoundingClientRect().top + scrollY);
    const before = await top();
    for (const date of ['2025-02-12', '2025-08-18', '2025-09-04', '2026-01-06', '2026-02-24']) {
      await chooseDate(page, date);
      expect(await top(), date).toBeCloseTo(before, 0);
    }
  });

  test(`at ${width} px nothing is wider than the screen, in any state`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of Object.values(STATES)) {
      await openMap(page, query);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(
        width,
      );
    }
  });
}

for (const [width, height, part] of [
  [1280, 720, 0.97],
  [1366, 625, 0.85],
] as const) {
  test(`at ${width} by ${height} the map, the date, the question and the legend are on the first screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openMap(page);
    await expect(page.locator('.map-window')).toBeInViewport({ ratio: part });
    await expect(page.locator('[data-part="legend"]')).toBeInViewport({ ratio: 0.9 });
    await expect(page.getByRole('slider')).toBeInViewport({ ratio: 1 });
    for (const label of ['Question', 'Find a country'])
      await expect(page.getByLabel(label).first()).toBeInViewport({ ratio: 1 });
  });
}

for (const [width, height, smallest] of [
  [1280, 720, ['Czechia', 'Portugal', 'Estonia', 'Romania']],
  [1366, 768, ['Czechia', 'Slovakia', 'Estonia', 'Lithuania']],
  [1280, 800, ['Czechia', 'Slovakia', 'Estonia', 'Lithuania']],
  [1440, 900, ['Czechia', 'Slovakia', 'Estonia', 'Lithuania']],
] as const) {
  test(`at ${width} by ${height} the insets are on the first screen, and small countries are named`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openMap(page);
    for (const inset of await page.locator('.map-inset-edge').all())
      await expect(inset).toBeInViewport({ ratio: 1 });
    for (const name of smallest) await expect(page.locator('.map-name', { hasText: name })).toBeVisible();
    const heights = await page
      .locator('.map-name:visible')
      .evaluateAll((names) =>
        names.map((name) => (name as SVGTextElement).getScreenCTM()?.d ?? 0).map((scale) => 10 * scale),
      );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(9);
  });
}

for (const [width, height] of [
  [1280, 720],
  [1280, 800],
  [1920, 1080],
] as const)
  test(`at ${width} by ${height} no name lies on a sign, on another name or on a circle`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openMap(page);
    const met = await page
      .locator('.map')
      .first()
      .evaluate((map) => {
        const boxesOf = (selector: string) =>
          [...map.querySelectorAll<SVGGraphicsElement>(selector)]
            .filter((one) => one.checkVisibility({ visibilityProperty: true }))
            .map((one) => ({
              of: one.textContent || one.outerHTML,
              ...one.getBoundingClientRect().toJSON(),
            }));
        const names = boxesOf('.map-name');
        const others = [...names, ...boxesOf('[data-sign] > use'), ...boxesOf('.map-circle circle')];
        // Of a name the letters, not the room of its line; a halo may meet a halo.
        return names.flatMap((a) =>
          others
            .filter((b) => a !== b)
            .filter((b) => a.left + 2 < b.right - 2 && b.left + 2 < a.right - 2)
            .filter((b) => a.top + 4 < b.bottom - 4 && b.top + 4 < a.bottom - 4)
            .map((b) => [a.of, b.of]),
        );
      });
    expect(met).toEqual([]);
  });

test('a name gives way to the sign that its country wears on another day', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openMap(page);
  const met = () =>
    page.locator('.map-name[data-yields]').evaluateAll((names) =>
      names
        .filter((name) => getComputedStyle(name).visibility !== 'hidden')
        .map((name) => name.getAttribute('data-yields'))
        .filter((id) => document.querySelector(`[data-sign="${id}"] > use`)),
    );
  expect(await page.locator('.map-name[data-yields]').count()).toBeGreaterThan(0);
  const slider = page.getByRole('slider');
  for (let step = 0; step < 40; step++) {
    await slider.press('ArrowLeft');
    expect(await met()).toEqual([]);
  }
});

for (const width of [1280, 1920]) {
  test(`at ${width} px the map and what is beside it fill the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openMap(page);
    const [map, side] = await Promise.all([
      page.locator('.map').boundingBox(),
      page.locator('.map-legend').boundingBox(),
    ]);
    expect((side?.x ?? 0) + (side?.width ?? 0) - (map?.x ?? 0)).toBeGreaterThan(width * 0.75);
    expect(map?.width ?? 0).toBeGreaterThan(width * 0.45);
  });
}

test('what an address has chosen under "More" is open, else it is folded', async ({ page }) => {
  await openMap(page);
  await expect(page.getByLabel('Compare with')).toBeHidden();
  await openMap(page, '?compare=2025-03-06');
  await expect(page.getByLabel('Compare with')).toBeVisible();
});

for (const [name, query] of Object.entries(STATES)) {
  test(`axe finds nothing ${name}, in light and in dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openMap(page, query);
    await openMore(page);
    await page.getByText('Only answers that name a condition').click();
    if (name === 'as it opens') await search(page).fill('po');
    const light = await axeFaults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await axeFaultsOfColour(page);
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });
}

test('on a phone axe finds nothing with the card open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMap(page, '?country=POL&compare=2025-03-06');
  await expect(card(page)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('on paper the map stands whole on the first page', async ({ page }) => {
  await openMap(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1047 }); // A4 with the margins of Chromium, at 96 px an inch
  const box = await page.locator('[data-part="picture"]').boundingBox();
  expect(box?.y ?? 0).toBeLessThan(350);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(1047);
});

test('the legend says after the script has run what it said before', async ({ page, browser }) => {
  await openMap(page);
  const without = await browser.newContext({ javaScriptEnabled: false });
  const served = await without.newPage();
  await served.goto(page.url());
  const legendOf = (of: typeof page) => of.locator('[data-part="legend"] li').allTextContents();
  const [before, after] = [await legendOf(served), await legendOf(page)];
  await without.close();
  expect(before.length).toBeGreaterThan(10);
  expect(after).toEqual(before);
});
