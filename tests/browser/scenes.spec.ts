/** An explainer told in scenes: one map that follows the text, beside it or above it. */
import { openPage } from './opened.ts';
import { expect, test } from './watched.ts';

const TOLD = '/explainers/who-would-send-troops/';

test('the map follows the scene that is read, stays on the screen, and leaves the text its half', async ({
  page,
}) => {
  await openPage(page, TOLD);
  const picture = page.locator('.scenes-picture');
  const scene = page.getByRole('region', { name: 'Estonia says it has decided' });
  await scene.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await expect(picture.locator('.map')).toHaveAttribute('data-view', 'nordic-baltic');
  await expect(picture.locator('.map-shapes [data-highlight]')).toHaveAttribute('data-country', 'EST');
  await expect(picture.locator('[data-part="live"]')).toContainText('3 countries have promised soldiers');
  const place = await picture.evaluate((node) => {
    const { top, bottom, right } = node.getBoundingClientRect();
    return { top, bottom, right, low: innerHeight, wide: innerWidth };
  });
  expect(place.top).toBeGreaterThanOrEqual(0);
  const beside = place.wide >= 960;
  expect(place.bottom).toBeLessThanOrEqual(beside ? place.low : place.low * 0.45 + 1);
  expect(place.right).toBeLessThanOrEqual(place.wide);
});

for (const explainer of ['nordic-baltic-line', 'one-summit-five-newsrooms'])
  test(`what an address of ${explainer} leads to is not under its picture`, async ({ page }) => {
    await openPage(page, `/explainers/${explainer}/`);
    const headings = page.locator('.scene h2[id]');
    const ids = await headings.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids) {
      await page.evaluate((to) => {
        location.hash = to;
      }, id);
      await expect
        .poll(() =>
          page.locator(`[id="${id}"]`).evaluate((heading) => {
            const { top, left } = heading.getBoundingClientRect();
            return document.elementFromPoint(left + 5, top + 5) === heading;
          }),
        )
        .toBe(true);
    }
  });

test('a scene that is reached by keys is shown', async ({ page }) => {
  await openPage(page, TOLD);
  const scene = page.getByRole('region', { name: 'Croatia says no for itself, Moscow for everyone' });
  await scene.getByRole('link', { name: 'Andrej Plenković' }).focus();
  await expect(scene).toHaveAttribute('data-current', '');
  await expect(page.locator('.scenes-picture [data-country="HRV"][data-highlight]').first()).toBeAttached();
});

test('where the script runs the small maps are for paper', async ({ page }) => {
  await openPage(page, TOLD);
  await expect(page.locator('.scene-map:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.scene-map:visible')).toHaveCount(await page.locator('.scene').count());
});

test('a name in the text and its country on the map point at each other', async ({ page }) => {
  await openPage(page, TOLD);
  const scene = page.getByRole('region', { name: 'Estonia says it has decided' });
  const name = scene.getByRole('link', { name: 'Estonia', exact: true });
  const country = page.locator('.scenes-picture .map-shapes [data-country="EST"]').first();
  await expect(name).toHaveAttribute('data-tile', 'troops');
  await name.focus();
  await expect(country).toHaveAttribute('data-cursor', '');
  await scene.getByRole('button').last().focus();
  await expect(country).not.toHaveAttribute('data-cursor', '');
  // The focus has moved the page under a pointer that rests somewhere: what that is over may come in between.
  await expect(async () => {
    await country.dispatchEvent('pointerover', { bubbles: true });
    expect(await name.getAttribute('data-pointed')).toBe('');
  }).toPass();
});

test('on paper the map that stays is not there beside those of the scenes', async ({ page }) => {
  await openPage(page, TOLD);
  await page.emulateMedia({ media: 'print' });
  await expect
    .poll(() => page.locator('.scenes-picture').evaluate((node) => node.getBoundingClientRect().height))
    .toBe(0);
});

for (const explainer of ['conditions', 'is-it-still-so'])
  test(`on paper the chart of ${explainer} fits on a sheet, and nothing waits for a hand`, async ({
    page,
  }) => {
    await openPage(page, `/explainers/${explainer}/`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 1009 }); // A4 with our margins, at 96 px an inch
    const box = await page.locator('.chart').first().boundingBox();
    expect(box?.height).toBeLessThan(1009);
    await expect(page.locator('.copy-quote:visible, .share-row:visible, .menu:visible')).toHaveCount(0);
    await expect(page.locator('.explainer thead').first()).toHaveCSS('position', 'static');
  });

test('on paper the plan stands whole on a page, in letters of nearly seven points', async ({ page }) => {
  await openPage(page, '/explainers/how-the-plan-would-work/');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1009 }); // A4 with our margins, at 96 px an inch
  const drawing = page.locator('[data-chart="plan"] .chart-picture:visible');
  await expect(drawing).toHaveCount(1);
  await expect(page.locator('.chart-phone:visible')).toHaveCount(0);
  const { high, points } = await drawing.evaluate((svg) => {
    const { height, width } = svg.getBoundingClientRect();
    const { width: units } = (svg as SVGSVGElement).viewBox.baseVal;
    return { high: height, points: (Number(svg.getAttribute('font-size')) * width * 0.75) / units };
  });
  expect(high).toBeLessThan(1009);
  expect(Math.round(points * 10) / 10).toBeGreaterThanOrEqual(6.7);
});

test('no screen between two scenes is empty, however tall', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1440 });
  await openPage(page, TOLD);
  const gaps = await page.locator('.scene').evaluateAll((scenes) =>
    scenes.slice(1).map((scene, index) => {
      const above = scenes[index]?.getBoundingClientRect().bottom ?? 0;
      return scene.getBoundingClientRect().top - above;
    }),
  );
  expect(Math.max(...gaps)).toBeLessThan(200);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every scene has a map of its own, painted and outlined as the scene says', async ({ page }) => {
    await page.goto(`.${TOLD}`);
    const scene = page.getByRole('region', { name: 'Estonia says it has decided' });
    const outlined = scene.getByRole('img').locator('.map-shapes [data-highlight]');
    await expect(scene.getByRole('img')).toBeVisible();
    await expect(outlined).toHaveAttribute('href', '#shape-EST');
    await expect(outlined).toHaveAttribute('data-category', 'troops');
  });
});

for (const [width, height] of [
  [320, 568],
  [360, 640],
] as const)
  test(`at ${width} × ${height} the map leaves the text its half, and Europe is more than a stamp`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openPage(page, TOLD);
    const high = async (part: string) => (await page.locator(part).boundingBox())?.height ?? 0;
    expect(await high('.scenes-picture')).toBeLessThanOrEqual(height * 0.45 + 1);
    expect(await high('.scenes-picture .map')).toBeGreaterThan(150);
  });

test.describe('on a low screen', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('the map does not stay over the text', async ({ page }) => {
    await openPage(page, TOLD);
    await expect(page.locator('.scenes-picture')).toHaveCSS('position', 'static');
  });
});

test('words set large are copied with the marks of their language', async ({ page }) => {
  await openPage(page, '/explainers/germany-and-poland/');
  const copied = await page
    .getByRole('blockquote')
    .filter({ hasText: 'Wir schließen' })
    .evaluate((node) => {
      getSelection()?.selectAllChildren(node);
      return String(getSelection()).trim();
    });
  expect(copied).toBe('„Wir schließen dabei grundsätzlich nichts aus“');
});

test('on a phone nothing of a scene’s title and legend is cut off, and the text under the map stays where it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page, '/explainers/counting-the-coalition/');
  const picture = page.locator('.scenes-picture');
  const heights = new Set<number>();
  for (const scene of await page.locator('.scene').all()) {
    await scene.locator('a, button').first().focus();
    await expect(scene).toHaveAttribute('data-current', '');
    heights.add(Math.round((await picture.boundingBox())?.height ?? 0));
    const cut = await picture.evaluate((figure) => {
      const { bottom, right } = figure.getBoundingClientRect();
      return [
        ...figure.querySelectorAll<HTMLElement>(
          '.scenes-title, .sign-key, .legend > li:not(.of-mark), .scenes-far [data-current]',
        ),
      ]
        .filter((item) => {
          const box = item.getBoundingClientRect();
          return box.bottom > bottom + 1 || box.right > right + 1 || item.scrollWidth > item.clientWidth + 1;
        })
        .map((item) => item.textContent?.trim());
    });
    expect(cut).toEqual([]);
  }
  expect(heights.size).toBe(1);
});

for (const width of [390, 1280])
  test(`at ${width} px the map signs the answers that may no longer hold, and says under its title what the sign is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openPage(page, TOLD);
    const picture = page.locator('.scenes-picture');
    const key = picture.locator('.sign-key').getByText('may no longer hold');
    await expect(picture.locator('[data-sign="FRA"] use')).toBeVisible();
    await expect(key.filter({ visible: true })).toHaveText(
      width < 960 ? 'may no longer hold' : /^may no longer hold: words over a year old/u,
    );
    const top = async (part: string) => (await picture.locator(part).boundingBox())?.y ?? 0;
    expect(await top('.sign-key')).toBeLessThan(await top('.map-box'));
    if (width < 960) expect((await picture.boundingBox())?.height).toBeLessThanOrEqual(0.45 * 844 + 1);
  });

test('beside a chart the rows that a scene is about stand out, and a name finds its row', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPage(page, '/explainers/conditions/');
  const row = (id: string) =>
    page.locator(`.chart-sheet[data-layout="wide"] .chart-picture [data-country="${id}"]`);
  const scene = page.getByRole('region', { name: 'A mandate' });
  await scene.getByRole('link', { name: 'Micheál Martin' }).focus();
  await expect(row('IRL')).toHaveAttribute('data-current', '');
  await expect(row('FRA')).not.toHaveAttribute('data-current', '');
  await scene.getByRole('link', { name: 'Slovenia', exact: true }).focus();
  await expect(row('SVN')).toHaveAttribute('data-cursor', '');
  await expect(page.locator('.scene-map')).toHaveCount(0);
});

test('the map names what a scene is about, and counts no part of Europe', async ({ page }) => {
  await openPage(page, '/explainers/nordic-baltic-line/');
  const scene = page
    .getByRole('region')
    .filter({ has: page.locator('[data-name="EST"]') })
    .first();
  await scene.locator('a, button').first().focus();
  await expect(scene).toHaveAttribute('data-current', '');
  await expect(page.locator('.scenes-picture .map')).toHaveAttribute('data-view', 'nordic-baltic');
  await expect(page.locator('.scenes-picture [data-named="EST"]')).toBeVisible();
  await expect(page.locator('.scenes-picture [data-named="ESP"]')).toBeHidden();
  await expect(page.locator('.scenes-picture .legend li')).not.toHaveCount(0);
  await expect(page.locator('.scenes-picture .legend b')).toHaveCount(0);
});

test('the map begins with the answer, and comes back to it above the first scene', async ({ page }) => {
  // Lower than a screen on which the first scene begins beside the answer.
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 640 });
  await openPage(page, '/explainers/what-is-the-coalition/');
  const title = page.locator('.scenes-title b');
  await expect(title).toHaveText('The coalition: who says that it belongs');
  const scene = page.locator('.scene[data-scene*="Command"]').first();
  await scene.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await expect(scene).toHaveAttribute('data-current', '');
  await expect(title).toContainText('Command');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(title).toHaveText('The coalition: who says that it belongs');
  await expect(page.locator('.scene[data-current]')).toHaveCount(0);
});

test('the map of the answer is that of the page before the script runs', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL}explainers/black-sea/`);
  await expect(page.locator('.scenes-title')).toContainText('Sea');
  await page.close();
});

test('the map of the Black Sea names the sea', async ({ page }) => {
  await openPage(page, '/explainers/black-sea/');
  await expect(page.locator('.scenes-picture .scene-sea')).toBeVisible();
});
