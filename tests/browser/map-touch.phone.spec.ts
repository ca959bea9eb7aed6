/** The map under a finger, on the narrowest phones. */
import type { Page } from '@playwright/test';
import {
  card,
  expectServedPage,
  failed,
  legendCounts,
  openMap,
  openMore,
  overlap,
  paintedCounts,
  pointOn,
  question,
  search,
  shape,
  touchMap,
} from './map-reader.ts';
import { expect, test } from './watched.ts';

const TARGETS =
  'map-tool :is(button, select, input, summary, .pager a, .card a, .conditions label, [role="option"])';

for (const width of [320, 360]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`at ${width} px, ${colorScheme}: a tap shows the card, and it covers no country`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.emulateMedia({ colorScheme });
      await openMap(page);
      for (const block of ['start', 'center', 'end'] as const) {
        await page.locator('.map-window').evaluate((map, to) => map.scrollIntoView({ block: to }), block);
        for (const id of ['POL', 'ESP', 'GBR', 'TUR', 'ISL', 'LUX', 'MLT']) {
          const target = page.locator(`.map-target[data-country="${id}"]`);
          const place = (await target.count()) ? target : shape(page, id);
          const box = await place.boundingBox();
          if (!box || box.y < 0 || box.y + box.height > 640) continue;
          const open = await card(page).boundingBox();
          if (overlap(open, box)) await page.keyboard.press('Escape');
          await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
          await expect(page, id).toHaveURL(/country=/u);
          const chosen = new URL(page.url()).searchParams.get('country') ?? '';
          expect(
            overlap(await card(page).boundingBox(), await shape(page, chosen).boundingBox()),
            chosen,
          ).toBe(false);
          await page.keyboard.press('Escape');
          await expect(card(page)).toBeHidden();
          await expect(page).not.toHaveURL(/country=/u); // or the next tap would be told by the old one
        }
      }
    });
  }
}

test('the colours are named directly under the map, before the controls', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  const box = async (part: string) => (await page.locator(part).first().boundingBox()) ?? { y: 0, height: 0 };
  const [map, legend, date] = [
    await box('.map-figure'),
    await box('.map-legend'),
    await box('.controls-date'),
  ];
  // One line stands between them: that a country may be tapped.
  const hint = await box('.dock > p');
  expect(hint.y - (map.y + map.height)).toBeLessThan(24);
  expect(legend.y - (hint.y + hint.height)).toBeLessThan(24);
  expect(date.y).toBeGreaterThan(legend.y + legend.height);
  const items = page.locator('.map-legend .legend').first().locator('li');
  for (const item of (await items.all()).slice(0, 4)) await expect(item).toBeInViewport({ ratio: 1 });
});

test('what is pressed to go through days does not leave the finger when the legend has less to name', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  const below = async () => {
    const [map, play] = [page.locator('.map-figure'), page.locator('[data-part="play"]')];
    return ((await play.boundingBox())?.y ?? 0) - ((await map.boundingBox())?.y ?? 0);
  };
  const lines = page.locator('[data-part="legend"] li:visible');
  const [place, named] = [await below(), await lines.count()];
  await page.locator('[data-part="stop"]').focus();
  await page.keyboard.press('Home');
  await page.locator('[data-part="next"]').tap();
  await expect(page).toHaveURL(/date=/u);
  expect(await lines.count()).toBeLessThan(named);
  expect(await below()).toBeCloseTo(place, 0);
  await question(page).selectOption('air');
  await expect.poll(below).toBeLessThan(place);
});

for (const from of [330, 450, 600, 700])
  test(`who begins to play ${from} px down the page sees the map and can pause`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openMap(page);
    const play = page.locator('[data-part="play"]');
    await page.evaluate((top) => scrollTo(0, top), from);
    await play.tap();
    await expect(play).toHaveText('Pause');
    const day = page.locator('[data-part="stop-name"]');
    const [slider, heading] = [page.getByRole('slider'), page.getByRole('heading', { level: 1 })];
    for (const part of [play, day, slider, heading]) await expect(part).toBeInViewport({ ratio: 0.95 });
    await expectWholeMapAbove(page, '.controls-date');
    const place = await play.boundingBox();
    const first = await day.textContent();
    await expect(day).not.toHaveText(first ?? '');
    expect((await play.boundingBox())?.y).toBeCloseTo(place?.y ?? 0, 0);
    await play.tap();
    await expect(play).toHaveText('Play');
  });

for (const [width, height] of [
  [320, 640],
  [390, 664],
] as const)
  test(`on a screen of ${width} by ${height} the whole map is seen over the date while it plays, and a card over nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openMap(page);
    const play = page.locator('[data-part="play"]');
    await play.tap();
    for (const part of [play, page.locator('[data-part="stop-name"]'), page.getByRole('slider')])
      await expect(part).toBeInViewport({ ratio: 0.95 });
    await expectWholeMapAbove(page, '.controls-date');
    await play.tap();
    await expectWholeMapAbove(page, '.controls-date');
    const { x, y } = await pointOn(page, 'POL');
    await page.touchscreen.tap(x, y);
    await expect(card(page)).toBeInViewport({ ratio: 0.4 });
    expect(overlap(await card(page).boundingBox(), await page.locator('.controls-date').boundingBox())).toBe(
      false,
    );
  });

/** All of the map is on the screen, and nothing of it under what stands in `below`. */
async function expectWholeMapAbove(page: Page, below: string): Promise<void> {
  const map = page.locator('.map-window');
  await expect(map).toBeInViewport({ ratio: 0.99 });
  const [box, bar] = [await map.boundingBox(), await page.locator(below).boundingBox()];
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
}

test('nothing scrolls sideways, whatever is open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const query of [
    '',
    '?country=POL&compare=2025-03-02&view=land&condition=ceasefire',
    '?date=2025-09-04',
  ]) {
    await openMap(page, query);
    await openMore(page);
    await page.getByText('Only answers that name a condition').click();
    await search(page).fill('a');
    expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(320);
  }
});

test('every control is at least 24 px high and wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMap(page, '?country=POL&compare=2025-03-02');
  await openMore(page);
  await page.getByText('Only answers that name a condition').click();
  await search(page).fill('a');
  const small = await page.locator(TARGETS).evaluateAll((list) =>
    list
      .filter((element) => element.checkVisibility() && !element.matches('[type="checkbox"], .keys *'))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return { name: `${element.tagName} ${element.textContent?.trim().slice(0, 20)}`, width, height };
      })
      .filter(({ width, height }) => width < 24 || height < 24),
  );
  expect(small).toEqual([]);
});

test('small states have a target of at least 24 px where no neighbour is nearer', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMap(page);
  for (const id of ['MLT', 'CYP']) {
    const box = await page.locator(`.map-target[data-country="${id}"]`).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), id).toBeGreaterThanOrEqual(23.5);
  }
});

test('a preset enlarges its part, and the address keeps it', async ({ page }) => {
  await openMap(page);
  await openMore(page);
  for (const [name, value] of [
    ['Nordic-Baltic', 'nordic-baltic'],
    ['Balkans', 'balkans'],
    ['World', 'world'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).tap();
    await expect(page.locator('.map')).toHaveAttribute('data-view', value);
    await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(value === 'world' ? /\/map\/$/u : new RegExp(`focus=${value}$`, 'u'));
  }
});

test('a question can be chosen by touch', async ({ page }) => {
  await openMap(page);
  await question(page).selectOption('land');
  await expect(page).toHaveURL(/view=land/u);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('have promised soldiers');
  const counts = (found: Record<string, number>) => Object.values(found).sort((a, b) => a - b);
  expect(counts(await legendCounts(page))).toEqual(counts(await paintedCounts(page)));
});

test('when the data do not come the page stands and says so', async ({ page, faults }) => {
  await page.route('**/data/map/*.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('./map/');
  await touchMap(page);
  await expect(failed(page)).toBeVisible();
  await expectServedPage(page);
  faults.length = 0; // the missing file
});

test('the search shows the country on the screen, with its card', async ({ page }) => {
  await openMap(page);
  await search(page).fill('Malta');
  await page.locator('[data-part="found"]').getByRole('option').first().tap();
  await expect(card(page)).toContainText('Malta');
  await expect(card(page)).toBeInViewport();
  await expectOnScreen(page, 'MLT');
});

async function expectOnScreen(page: Page, id: string): Promise<void> {
  const box = await shape(page, id).boundingBox();
  expect(box && box.y >= 0 && box.y < 740, `${id} is on the screen`).toBe(true);
}

test('no two signs of neighbours lie on one another', async ({ page }) => {
  await openMap(page);
  const boxes = await page.locator('[data-sign="AUT"] > use, [data-sign="SVN"] > use').evaluateAll((signs) =>
    signs.map((sign) => {
      const { left, right, top, bottom } = sign.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  const [a, b] = boxes;
  test.skip(!a || !b, 'not both wear the sign');
  if (a && b)
    expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
});
