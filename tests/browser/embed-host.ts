/** Playwright's `test` for pages of other people that embed ours, and the words in which the tests speak of them. */
import { type ElementHandle, expect, type Frame, type Locator, type Page } from '@playwright/test';
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

export async function contentOf(frame: Locator): Promise<Frame> {
  const content = await ((await frame.elementHandle()) as ElementHandle).contentFrame();
  if (!content) throw new Error('the frame shows nothing');
  return content;
}

/** Heights in CSS pixels: of the frame from outside, and of what stands in it. */
export async function heights(frame: Locator): Promise<{ outside: number; content: number }> {
  const outside = await frame.evaluate((element) => element.clientHeight);
  const content = await (await contentOf(frame)).evaluate(() =>
    Math.ceil(document.body.getBoundingClientRect().height),
  );
  return { outside, content };
}

/** The frame is seen and as high as its content, without a scrollbar of its own, and as wide as its place. */
export async function expectFits(frame: Locator): Promise<void> {
  await expect(frame).toBeVisible();
  await expect
    .poll(async () => {
      const { outside, content } = await heights(frame);
      return content > 100 && outside === content ? 'fits' : `${outside} px for ${content} px`;
    })
    .toBe('fits');
  const style = await frame.evaluate((element) => getComputedStyle(element).opacity);
  expect(style).toBe('1');
  const inside = await (await contentOf(frame)).evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { wider: scrollWidth - clientWidth, higher: scrollHeight - clientHeight };
  });
  expect(inside).toEqual({ wider: 0, higher: 0 });
  await expect.poll(() => frame.evaluate(roomBesideFrame)).toBeLessThanOrEqual(1);
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
