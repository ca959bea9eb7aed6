/** Hosts without our script: a plain frame, and those that speak WordPress, AMP or pym. */
import { contentOf, expect, heights, test } from './embed-host.ts';

test('a bare frame of a fixed height scrolls inside', async ({ page, openHost }) => {
  await openHost('bare-frame.html');
  const frame = page.locator('iframe');
  const content = await contentOf(frame);
  await content.waitForLoadState('load');
  await expect.poll(() => content.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(400);
  await expect(frame).toHaveAttribute('height', '400');
  const box = await frame.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await page.mouse.wheel(0, 5000);
  await expect
    .poll(() =>
      content.evaluate(() => Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight - 1),
    )
    .toBe(true);
});

test('WordPress: the frame takes the place of the quote, as high as its content', async ({
  page,
  openHost,
}) => {
  await openHost('wordpress.html');
  const frame = page.locator('iframe');
  await expect(frame).toBeVisible();
  await expect(page.locator('blockquote')).toBeHidden();
  await expect
    .poll(async () => {
      const { outside, content } = await heights(frame);
      return outside - content;
    })
    .toBe(0);
  const { outside } = await heights(frame);
  expect(outside).toBeLessThan(1000); // so high WordPress lets it be
  const heard = await page.evaluate('heard');
  expect(heard).toContainEqual({ message: 'height', value: outside, secret: 'Xb3kQ9zLm1' });
});

test('WordPress: a link in the frame is handed to the page, which opens it', async ({ page, openHost }) => {
  await openHost('wordpress.html');
  const content = await contentOf(page.locator('iframe'));
  await expect(page.locator('iframe')).toBeVisible();
  await content.locator('a[href]').last().click();
  await expect.poll(() => page.evaluate('left.length')).toBe(1);
});

test('AMP: the frame is as high as its content', async ({ page, openHost }) => {
  await openHost('amp.html');
  await expect
    .poll(async () => {
      const { outside, content } = await heights(page.locator('iframe'));
      return outside > 150 && outside - content;
    })
    .toBe(0);
});

test('pym: the frame is as high as its content', async ({ page, openHost }) => {
  await openHost('pym.html');
  await expect
    .poll(async () => {
      const { outside, content } = await heights(page.locator('iframe'));
      return outside > 150 && outside - content;
    })
    .toBe(0);
});
