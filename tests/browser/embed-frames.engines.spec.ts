/**
 * Frames of other people's pages, with bars that take room, in more than one engine: each is as wide as its place and as
 * high as its content at that width. `npm run bench -- --embeds` measures more widths.
 */
import type { Page } from '@playwright/test';
import { hasFirefox, WITHOUT_FIREFOX } from '../firefox.ts';
import { type Fit, type Form, faultsOf, KINDS, type Kind, putEmbed, readFit } from './embed-column.ts';
import { contentOf, embedFrame, expect, test } from './embed-host.ts';

test.skip(({ browserName }) => browserName === 'firefox' && !hasFirefox, WITHOUT_FIREFOX);

/** Around the widths at which something changes, and what WordPress gives. */
const WIDTHS = [240, 280, 360, 440, 560, 600, 660, 700, 800, 840, 1100];
/** The default view of these is never higher than WordPress lets a frame be. */
const WITHIN_WORDPRESS = ['map', 'edition', 'chart', 'chart, shortened', 'numbers'];
const WORDPRESS_MOST = 1000;
// No theme of WordPress gives a frame less; in longer words than English a phone of 320 px is the narrowest that is held.
const WORDPRESS_LEAST = 280;
const WORDPRESS_LEAST_GERMAN = 320;

const MAP = KINDS.find(({ name }) => name === 'map') as Kind;
const COUNTRY = KINDS.find(({ name }) => name === 'country') as Kind;

/** Styles of what an embed stands in. */
const PLACES = [
  'float:left',
  'display:table',
  'display:flex',
  'display:flex;flex-direction:column;align-items:flex-start',
  'display:grid;justify-content:start',
  'display:inline-block',
];

/** Puts the embed there and waits until it fits. */
async function expectFit(page: Page, base: string, kind: Kind, form: Form, width: number): Promise<Fit> {
  await putEmbed(page, base, kind, form, width);
  return expectStillFits(page, width);
}

async function expectStillFits(page: Page, width: number): Promise<Fit> {
  let fit: Fit | undefined;
  await expect(async () => {
    fit = await readFit(page);
    expect(faultsOf(fit, width)).toEqual([]);
  }, `at ${width} px`).toPass({ intervals: [20, 50, 100] });
  return fit as Fit;
}

for (const kind of KINDS)
  test(`${kind.name}: at every width no bar, and as high as its content`, async ({
    page,
    openHost,
    baseURL,
  }) => {
    await openHost('widths.html');
    for (const form of ['built', 'standing'] as const)
      for (const width of WIDTHS) {
        const { outside } = await expectFit(page, `${baseURL}embed/v1/`, kind, form, width);
        if (WITHIN_WORDPRESS.includes(kind.name) && width >= WORDPRESS_LEAST)
          expect(outside, `${width} px`).toBeLessThanOrEqual(WORDPRESS_MOST);
      }
  });

for (const path of ['de/map/', 'de/map/editions/2026-11-24/'])
  test(`${path} is nowhere higher than WordPress lets it be`, async ({ page, openHost, baseURL }) => {
    await openHost('widths.html');
    for (const width of WIDTHS.filter((one) => one >= WORDPRESS_LEAST_GERMAN)) {
      const german = { name: path, attributes: {}, path };
      const { outside } = await expectFit(page, `${baseURL}embed/v1/`, german, 'standing', width);
      expect(outside, `${width} px`).toBeLessThanOrEqual(WORDPRESS_MOST);
    }
  });

test('a column that changes its width again and again ends with the height of the last one', async ({
  page,
  openHost,
  baseURL,
}) => {
  await openHost('widths.html');
  await expectFit(page, `${baseURL}embed/v1/`, MAP, 'built', 600);
  for (const width of [360, 840, 300, 700]) {
    await page.locator('main').evaluate((column, to) => {
      column.style.width = `${to}px`;
    }, width);
    await expectStillFits(page, width);
  }
});

test('in a page that is zoomed by its styles the frame fits, also where the two count pixels differently', async ({
  page,
  openHost,
  baseURL,
}) => {
  await openHost('widths.html');
  for (const zoom of ['0.8', '1.1', '1.5']) {
    await page.locator('main').evaluate((column, factor) => {
      column.style.zoom = factor;
    }, zoom);
    await expectFit(page, `${baseURL}embed/v1/`, MAP, 'built', 600);
  }
});

test('a frame that is hidden, shown, and moved between columns has the height of what is seen', async ({
  page,
  openHost,
  baseURL,
}) => {
  await openHost('widths.html');
  const { outside } = await expectFit(page, `${baseURL}embed/v1/`, MAP, 'built', 600);
  for (let round = 0; round < 5; round += 1) {
    await page.locator('main').evaluate(async (column) => {
      const frame = () => new Promise(requestAnimationFrame);
      for (const [name, value] of [
        ['display', 'none'],
        ['display', 'block'],
        ['width', '0px'],
        ['width', '600px'],
      ] as const) {
        column.style.setProperty(name, value);
        await frame();
      }
    });
    expect(await expectStillFits(page, 600)).toMatchObject({ outside });
  }
});

test('a height that was measured at another width, or at none, is not believed; one without a width is', async ({
  page,
  openHost,
  baseURL,
}) => {
  await openHost('widths.html');
  const { outside } = await expectFit(page, `${baseURL}embed/v1/`, MAP, 'built', 600);
  // As if the frame had said it: the message comes from its window.
  const say = (message: object) =>
    page
      .frames()
      .find((frame) => frame.url().includes('/embed/v1/'))
      ?.evaluate((told) => parent.postMessage({ type: 'willing:height', v: 1, ...told }, '*'), message);
  const high = () => embedFrame(page).evaluate((frame) => frame.clientHeight);
  await say({ height: 777 }); // as older frames do
  await expect.poll(high).toBe(777);
  await page.evaluate(() => {
    const heard: number[] = [];
    Object.assign(window, { heard });
    const frame = document.querySelector('willing-map')?.shadowRoot?.querySelector('iframe');
    if (frame) new ResizeObserver(() => heard.push(frame.clientHeight)).observe(frame);
  });
  await say({ height: 5726, width: 0 });
  await say({ height: 5726, width: 20 });
  await expect.poll(high).toBe(outside); // asked again, it says what it is
  expect(await page.evaluate(() => (window as unknown as { heard: number[] }).heard)).not.toContain(5726);
});

test('where a place is as wide as its content it is 600 px wide, and never wider than the page', async ({
  page,
  openHost,
  baseURL,
}) => {
  await openHost('widths.html');
  for (const [screen, wide] of [
    [1000, 600],
    [320, 320],
  ] as const) {
    await page.setViewportSize({ width: screen, height: 1200 });
    for (const place of PLACES)
      for (const form of ['built', 'standing'] as const) {
        await putEmbed(page, `${baseURL}embed/v1/`, COUNTRY, form, screen);
        await page.locator('main').evaluate((column, style) => {
          const host = document.createElement('div');
          const item = document.createElement('div');
          host.style.cssText = style;
          item.append(...column.children);
          host.append(item);
          column.append(host);
        }, place);
        await expectStillFits(page, wide);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(screen);
      }
  }
});

test('a frame whose page does not follow gets its bar, and loses it when there is room', async ({
  page,
  openHost,
}) => {
  await openHost('bare-frame.html');
  const frame = page.locator('iframe');
  const bar = () => contentOf(frame).evaluate(() => innerWidth - document.documentElement.clientWidth);
  await expect.poll(bar).toBeGreaterThan(0);
  await frame.evaluate((element) => {
    element.style.height = '3000px';
  });
  await expect.poll(bar).toBe(0);
});

test('the text of an embed follows the size of the reader’s own, and its frame follows the text', async ({
  page,
  openHost,
  baseURL,
}) => {
  await openHost('widths.html');
  for (const kind of KINDS) {
    const before = await expectFit(page, `${baseURL}embed/v1/`, kind, 'built', 600);
    const sizes = () =>
      contentOf(embedFrame(page)).evaluate((main) =>
        [...main.querySelectorAll('*')]
          .filter((node) => !node.closest('svg') && node.textContent?.trim())
          .map((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
      );
    const small = await sizes();
    // What a size of 32 px in the reader's settings is to the page.
    await contentOf(embedFrame(page)).evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    expect(await sizes(), kind.name).toEqual(small.map((size) => 2 * size));
    const after = await expectStillFits(page, 600);
    expect(after.outside).toBeGreaterThan(before.outside);
  }
});
