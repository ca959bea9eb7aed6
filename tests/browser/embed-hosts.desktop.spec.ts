/** `<willing-map>` in pages of other people: right in width and height wherever it stands. */
import type { Page } from '@playwright/test';
import {
  collectMessages,
  contentOf,
  embedFrame,
  expect,
  expectFits,
  expectSized,
  heights,
  test,
} from './embed-host.ts';

const fallback = (page: Page) => page.getByRole('img', { name: 'Map: who would send soldiers' });

for (const width of [240, 320, 700, 1600]) {
  test(`the element is as high as its content at ${width} px, and its picture gives way`, async ({
    page,
    openHost,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openHost('element.html');
    await expectFits(embedFrame(page));
    await expect(fallback(page)).toBeHidden();
    await expect(page.getByText('Source: Who’s Willing, CC BY 4.0')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('the frame has a title, loads when it is near, tells our site the origin only, and is shut in', async ({
  page,
  openHost,
}) => {
  await openHost('element.html');
  await expectFits(embedFrame(page));
  for (const [name, value] of [
    ['title', 'Who’s Willing: map'],
    ['loading', 'lazy'],
    ['referrerpolicy', 'strict-origin'],
    ['sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox'],
  ] as const) {
    await expect(embedFrame(page)).toHaveAttribute(name, value);
  }
  expect(await contentOf(embedFrame(page)).evaluate(() => [window.origin, document.referrer])).toEqual([
    'null',
    `${new URL(page.url()).origin}/`,
  ]);
});

test('zoomed to 400 % nothing is cut off and nothing scrolls sideways', async ({
  browser,
  page,
  openHost,
}) => {
  const session = await page.context().newCDPSession(page);
  expect(browser.isConnected()).toBe(true);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 320,
    height: 200,
    deviceScaleFactor: 4,
    mobile: false,
  });
  await openHost('element.html');
  await embedFrame(page).scrollIntoViewIfNeeded();
  await expectFits(embedFrame(page));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a frame that stands in the element keeps its address and its title, and what stands beside it stays', async ({
  page,
  openHost,
}) => {
  await openHost('standing-frame.html');
  await expectFits(embedFrame(page));
  await expect(embedFrame(page)).toHaveCount(1);
  await expect(embedFrame(page)).toHaveAttribute('title', 'Our own title');
  await expect(embedFrame(page)).toHaveAttribute('src', /\/embed\/v1\/map\/$/u);
  await expect(page.getByRole('link', { name: 'The whole map' })).toBeVisible();
});

test('in quirks mode, in a table cell, with a script that is not async', async ({ page, openHost }) => {
  await openHost('quirks.html');
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  await expectFits(embedFrame(page));
  expect(await embedFrame(page).evaluate((frame) => frame.clientWidth)).toBe(600);
});

test('styles of the page that reach for everything reach neither the frame nor into it', async ({
  page,
  openHost,
}) => {
  await openHost('hostile-css.html');
  await embedFrame(page, 1).scrollIntoViewIfNeeded();
  for (const nth of [0, 1]) {
    const frame = embedFrame(page, nth);
    await expectSized(frame);
    const size = await frame.evaluate((element) => {
      const { width, borderTopWidth, paddingTop, opacity } = getComputedStyle(element);
      return { wide: Number.parseFloat(width) > 1000, borderTopWidth, paddingTop, opacity };
    });
    expect(size).toEqual({ wide: true, borderTopWidth: '0px', paddingTop: '0px', opacity: '1' });
    const text = await contentOf(frame).evaluate(() => getComputedStyle(document.body).fontSize);
    expect(Number.parseFloat(text)).toBeGreaterThan(11);
  }
});

test('in a page from right to left, as an item of a row', async ({ page, openHost }) => {
  await openHost('rtl.html');
  await expectFits(embedFrame(page));
  const box = await embedFrame(page).boundingBox();
  const aside = await page.locator('aside').boundingBox();
  expect(box?.width).toBeGreaterThan(900);
  expect((aside?.x ?? 0) + (aside?.width ?? 0)).toBeLessThanOrEqual(box?.x ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  expect(await contentOf(embedFrame(page)).evaluate(() => document.dir)).not.toBe('rtl');
});

test('in a closed <details> and in a hidden tab: nothing until they open, then the right height', async ({
  page,
  openHost,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openHost('hidden-parts.html');
  await page.waitForLoadState('load');
  expect(requests.filter((url) => url.includes('/embed/v1/'))).toEqual([]);
  await page.getByText('Show the map').click();
  await expectFits(embedFrame(page, 0));
  await page.getByRole('button', { name: 'Numbers' }).click();
  await embedFrame(page, 1).scrollIntoViewIfNeeded();
  await expectFits(embedFrame(page, 1));
  const before = await heights(embedFrame(page, 0));
  await page.getByText('Show the map').click();
  await expect(embedFrame(page, 0)).toBeHidden();
  await page.getByText('Show the map').click();
  await expectFits(embedFrame(page, 0));
  expect(await heights(embedFrame(page, 0))).toEqual(before);
});

for (const width of [320, 600, 1280]) {
  test(`far below, ${width} px wide, the frame waits, and keeps about its room`, async ({
    page,
    openHost,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewportSize({ width, height: 800 });
    await openHost('far-below.html');
    await page.waitForLoadState('load');
    const reserved = await embedFrame(page).evaluate((frame) => frame.clientHeight);
    expect(requests.filter((url) => url.includes('/embed/v1/'))).toEqual([]);
    await embedFrame(page).scrollIntoViewIfNeeded();
    await expectFits(embedFrame(page));
    const { outside } = await heights(embedFrame(page));
    expect(Math.abs(outside - reserved)).toBeLessThan(0.1 * outside);
  });
}

test('far below a picture keeps the room of the frame that will take its place, however long that is', async ({
  page,
  openHost,
}) => {
  await page.clock.install();
  await openHost('far-below.html');
  const element = page.locator('willing-map').nth(1);
  await expect(element.locator('iframe')).toHaveCount(1);
  const height = () => element.evaluate((node) => node.shadowRoot?.firstElementChild?.clientHeight);
  const reserved = await height();
  expect(reserved).toBeGreaterThan(500);
  await page.clock.fastForward('01:00');
  expect(await height()).toBe(reserved);
});

test('three embeds and three times the script: one frame each, each as high as its own content', async ({
  page,
  openHost,
}) => {
  const messages = await collectMessages(page);
  await openHost('three.html');
  for (const nth of [0, 1, 2]) {
    await embedFrame(page, nth).scrollIntoViewIfNeeded();
    await expectFits(embedFrame(page, nth));
    await expect(embedFrame(page, nth)).toHaveCount(1);
  }
  await expect(embedFrame(page, 0)).toHaveAttribute('src', /\/embed\/v1\/map\/\?theme=light$/u);
  await expect(embedFrame(page, 1)).toHaveAttribute('src', /\/embed\/v1\/country\/POL\/$/u);
  expect((await messages()).length).toBeLessThan(60);
});
