/** Playwright's `test` for pages of other people that embed ours, and the words in which the tests speak of them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type HostServer, startHostServer } from './host-server.ts';
import { test as watched } from './watched.ts';

export { expect };

type Hosts = { hostServer: HostServer };

export const test = watched.extend<{ openHost: (page: string) => Promise<void> }, Hosts>({
  hostServer: [
    async ({ browserName: _ }, use, { project }) => {
      const server = await startHostServer(project.use.baseURL ?? '');
      await use(server);
      server.close();
    },
    { scope: 'worker' },
  ],
  origins: async ({ baseURL, hostServer: { news, elsewhere } }, use) =>
    use([new URL(baseURL ?? '').origin, news, elsewhere]),
  openHost: async ({ page, hostServer: { news } }, use) => {
    await use(async (name) => {
      await page.goto(`${news}/${name}`);
    });
  },
});

/** The frame of the nth `<willing-map>`, built or standing. */
export function embedFrame(page: Page, nth = 0): Locator {
  return page.locator('willing-map').nth(nth).locator('iframe');
}

/**
 * The embed that stands in a frame. A frame loads its page late, and another one when its element changes; whoever reads
 * from this waits until the page has come and its script has run, after which it stays.
 */
export function contentOf(frame: Locator): Locator {
  return frame.contentFrame().locator('[data-part="embed"][data-ready]');
}

/** Heights in CSS pixels: of the frame from outside, and of what stands in it. */
export async function heights(frame: Locator): Promise<{ outside: number; content: number }> {
  const outside = await frame.evaluate((element) => element.clientHeight);
  const content = await contentOf(frame).evaluate(({ ownerDocument }) =>
    Math.ceil(ownerDocument.body.getBoundingClientRect().height),
  );
  return { outside, content };
}

/** The frame comes to be as high as its content is at the width that the frame has now. */
export async function expectSized(frame: Locator): Promise<void> {
  await expect(async () => {
    // First the width: a page that has not heard of its frame's new one has the height of the old one.
    const wide = await frame.evaluate((element) => element.clientWidth);
    const wideInside = await contentOf(frame).evaluate(() => innerWidth);
    expect(Math.abs(wide - wideInside)).toBeLessThanOrEqual(1);
    const { outside, content } = await heights(frame);
    expect(content).toBeGreaterThan(100);
    expect(outside).toBe(content);
  }).toPass();
}

/** The frame is seen and as high as its content, without a scrollbar of its own, and as wide as its place. */
export async function expectFits(frame: Locator): Promise<void> {
  await expect(frame).toBeVisible();
  await expectSized(frame);
  await expect(frame).toHaveCSS('opacity', '1');
  await expect(async () => {
    const inside = await contentOf(frame).evaluate(({ ownerDocument }) => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = ownerDocument.documentElement;
      return { wider: scrollWidth - clientWidth, higher: scrollHeight - clientHeight };
    });
    expect(inside).toEqual({ wider: 0, higher: 0 });
    expect(await frame.evaluate(roomBesideFrame)).toBeLessThanOrEqual(1);
  }).toPass();
}

/** CSS pixels that the frame leaves free, or takes too much, of the width of the element. */
function roomBesideFrame(frame: Element): number {
  const root = frame.getRootNode();
  const element = root instanceof ShadowRoot ? root.host : frame.parentElement;
  const block = element?.parentElement as HTMLElement;
  const { paddingLeft, paddingRight } = getComputedStyle(block);
  const wide = block.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  return getComputedStyle(block).display === 'flex'
    ? 0
    : Math.abs(wide - frame.getBoundingClientRect().width);
}

/** Keeps every message that reaches the page, before any script of the page runs. */
export async function collectMessages(page: Page): Promise<() => Promise<unknown[]>> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const kept: unknown[] = [];
    Object.assign(window, { kept });
    addEventListener('message', ({ data }) => kept.push(data));
  });
  return () => page.evaluate(() => (window as unknown as { kept: unknown[] }).kept);
}
