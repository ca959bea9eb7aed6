/** What happens to an embed after it stands: the page is resized, rebuilt, left and come back to. */
import type { Page } from '@playwright/test';
import { collectMessages, embedFrame, expect, expectFits, heights, test } from './embed-host.ts';

/** Waits until the page has painted twice and no task is left over, without a clock. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

test('the frame grows and shrinks with its content, and the messages settle', async ({ page, openHost }) => {
  const messages = await collectMessages(page);
  await openHost('element.html');
  await expectFits(embedFrame(page));
  await quiet(page);
  const ours = (await messages()).filter(
    (message) => (message as { type?: unknown }).type === 'willing:height',
  );
  expect(ours.length).toBeLessThanOrEqual(5);
  const wide = await heights(embedFrame(page));
  for (const width of [320, 1280, 320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expectFits(embedFrame(page));
  }
  expect(await heights(embedFrame(page))).toEqual(wide);
  await expect(async () => {
    const settled = (await messages()).length;
    for (let round = 0; round < 20; round += 1) await quiet(page);
    expect((await messages()).length).toBe(settled);
  }).toPass();
});

test('taken out and put in again, moved, and mounted twice: one frame, sized', async ({ page, openHost }) => {
  await openHost('element.html');
  await expectFits(embedFrame(page));
  for (let round = 0; round < 3; round += 1) {
    await page.locator('willing-map').evaluate((element) => {
      const { parentElement } = element;
      element.remove();
      parentElement?.prepend(element);
      document.body.prepend(element);
    });
    await expectFits(embedFrame(page));
    await expect(embedFrame(page)).toHaveCount(1);
  }
});

test('made by a script, with its attributes set afterwards, it asks for one page only', async ({
  page,
  openHost,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await openHost('element.html');
  await expectFits(embedFrame(page));
  requests.length = 0;
  await page.locator('willing-map').evaluate((element) => {
    const fresh = document.createElement('willing-map');
    element.replaceWith(fresh);
    fresh.setAttribute('type', 'country');
    fresh.setAttribute('country', 'POL');
  });
  await expectFits(embedFrame(page));
  await expect(embedFrame(page)).toHaveAttribute('src', /\/country\/POL\/$/u);
  expect(requests.filter((path) => path.includes('/embed/'))).toHaveLength(1);
});

test('a changed attribute changes the frame, and leaves no entry in the history', async ({
  page,
  openHost,
}) => {
  await openHost('element.html');
  await expectFits(embedFrame(page));
  const entries = await page.evaluate(() => history.length);
  const element = page.locator('willing-map');
  await element.evaluate((node) => node.setAttribute('theme', 'dark'));
  await expect(embedFrame(page)).toHaveAttribute('src', /\/map\/\?theme=dark$/u);
  await expectFits(embedFrame(page));
  await element.evaluate((node) => {
    node.setAttribute('type', 'numbers');
    node.removeAttribute('theme');
  });
  await expect(embedFrame(page)).toHaveAttribute('src', /\/numbers\/$/u);
  await expectFits(embedFrame(page));
  await element.evaluate((node) => node.setAttribute('view', '"><script>'));
  await expect(embedFrame(page)).toHaveAttribute('src', /\/numbers\/$/u);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('left and come back to it has its height again', async ({ page, openHost }) => {
  await openHost('element.html');
  await expectFits(embedFrame(page));
  const before = await heights(embedFrame(page));
  await openHost('bare-frame.html');
  await page.goBack();
  await expectFits(embedFrame(page));
  expect(await heights(embedFrame(page))).toEqual(before);
});

test('a page that comes back from the cache asks its frames again', async ({ page, openHost }) => {
  const messages = await collectMessages(page);
  await openHost('element.html');
  await expectFits(embedFrame(page));
  await quiet(page);
  const count = (await messages()).length;
  await embedFrame(page).evaluate((frame) => frame.style.setProperty('height', '120px', 'important'));
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect.poll(async () => (await messages()).length).toBeGreaterThan(count);
  await expectFits(embedFrame(page));
});
