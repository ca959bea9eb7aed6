/** Hosts without our script: a plain frame, and those that speak WordPress, AMP or pym. */
import { contentOf, expect, expectSized, heights, test } from './embed-host.ts';

test('a bare frame of a fixed height scrolls inside', async ({ page, openHost }) => {
  await openHost('bare-frame.html');
  const frame = page.locator('iframe');
  const content = contentOf(frame);
  const left = () => content.evaluate(() => document.documentElement.scrollHeight - scrollY - innerHeight);
  await expect.poll(left).toBeGreaterThan(100);
  await expect(frame.contentFrame().locator('html')).not.toHaveAttribute('data-bare'); // nobody has heard it
  await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-more');
  await expect(frame).toHaveAttribute('height', '400');
  await frame.hover({ position: { x: 20, y: 20 } });
  await page.mouse.wheel(0, 5000);
  await expect.poll(left).toBeLessThanOrEqual(1);
});

test('WordPress: the frame takes the place of the quote, as high as its content', async ({
  page,
  openHost,
}) => {
  await openHost('wordpress.html');
  const frame = page.locator('iframe');
  await expect(frame).toBeVisible();
  await expect(page.locator('blockquote')).toBeHidden();
  await expectSized(frame);
  const { outside } = await heights(frame);
  expect(outside).toBeLessThan(1000); // so high WordPress lets it be
  const heard = await page.evaluate('heard');
  expect(heard).toContainEqual({ message: 'height', value: outside, secret: 'Xb3kQ9zLm1' });
});

test('WordPress: a link in the frame is handed to the page, which opens it', async ({ page, openHost }) => {
  await openHost('wordpress.html');
  await expect(page.locator('iframe')).toBeVisible();
  await contentOf(page.locator('iframe')).locator('a[href]').last().click();
  await expect.poll(() => page.evaluate('left.length')).toBe(1);
});

test('AMP: the frame is as high as its content', async ({ page, openHost }) => {
  await openHost('amp.html');
  await expectSized(page.locator('iframe'));
});

test('pym: the frame is as high as its content', async ({ page, openHost }) => {
  await openHost('pym.html');
  await expectSized(page.locator('iframe'));
});
