/** What the builder gives, pasted into a plain page of somebody else as it is. */
import type { Page } from '@playwright/test';
import { startHost } from './embed-frame.ts';
import { embedFrame, expect, expectFits, test } from './embed-host.ts';

/** The texts of the builder's forms after a choice, with the address of the server under test in place of the site's. */
async function snippets(page: Page, query = ''): Promise<Record<string, string>> {
  await page.goto(`./embed/${query}`);
  await expect(page.locator('embed-builder')).toHaveAttribute('data-ready', '');
  await expect(page.locator('[data-part="preview"] iframe')).toBeVisible();
  const texts = await page.evaluate(() => {
    const site = new URL(document.querySelector<HTMLElement>('embed-builder')?.dataset.embeds ?? '').origin;
    const parts = [...document.querySelectorAll<HTMLElement>('pre [data-part], pre[data-part]')];
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-part="pictures"] a')];
    const found = [
      ...parts.map((part) => [part.dataset.part, part.textContent]),
      ...links.map((link) => [link.dataset.ending, link.href]),
    ];
    return found.map(([name = '', text = '']) => [name, text?.replaceAll(site, location.origin) ?? '']);
  });
  return Object.fromEntries(texts);
}

function heightIn(code: string): number {
  return Number(/ height="(\d+)"/u.exec(code)?.[1]);
}

/** Opens a plain page of another origin with this in its body. */
async function paste(page: Page, body: string): Promise<void> {
  const host = await startHost(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><body style="max-width:600px"><p>Before.</p>${body}<p>After.</p>`,
  );
  page.once('close', host.close);
  await page.context().route(`${host.address}**`, (route) => route.continue());
  await page.goto(host.address);
}

test('the element is as high as its content', async ({ page }) => {
  const { element = '' } = await snippets(page);
  await paste(page, element);
  await expectFits(embedFrame(page));
  await expect(page.getByRole('figure')).toContainText('Who’s Willing · CC BY 4.0');
});

test('the element shows its picture, link and credit where the script is taken away', async ({ page }) => {
  const { element = '' } = await snippets(page, '?view=land');
  await paste(page, element.replace(/<script[\s\S]*/u, ''));
  const picture = page.getByRole('img', { name: /Soldiers in Ukraine, as of/u });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(700);
  await expect(page.getByRole('link').first()).toHaveAttribute('href', /\/map\/\?view=land$/u);
});

test('the plain frame shows an edition and can be scrolled', async ({ page }) => {
  const edition = /edition-([\d-]+)/u.exec(await (await page.request.get('./embed/')).text())?.[0];
  const { frame = '' } = await snippets(page, `?when=${edition}`);
  await paste(page, frame);
  const inner = page.frameLocator('iframe');
  await expect(inner.getByRole('heading', { level: 1 })).toBeVisible();
  await inner.getByRole('link').last().scrollIntoViewIfNeeded();
  await expect(inner.getByRole('link').last()).toBeInViewport();
  await expect(inner.getByText(/^Frozen on/u)).toBeVisible();
});

test('the plain frame has room for its content at the width that was chosen, and never makes a phone’s page wider', async ({
  page,
}) => {
  await page.goto('./embed/?kind=country&country=GBR');
  const code = page.locator('[data-part="frame"]');
  await expect(code).toContainText('/embed/v1/country/GBR/');
  const usual = (await code.textContent()) ?? '';
  await page.getByLabel('Width of your column').selectOption('320');
  const measured = page.frameLocator('[data-part="measure"] iframe').locator('[data-part="embed"]');
  await expect(measured).toBeAttached();
  const room = 12;
  await expect(async () => {
    const { height = 0, width = 0 } = (await measured.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(280);
    expect(heightIn((await code.textContent()) ?? '')).toBe(Math.ceil(height) + room);
  }).toPass();
  const narrow = (await code.textContent()) ?? '';
  expect(heightIn(narrow)).toBeGreaterThan(heightIn(usual));
  const site = (await page.locator('embed-builder').getAttribute('data-embeds')) ?? '';
  await paste(page, narrow.replaceAll(new URL(site).origin, new URL(page.url()).origin));
  const inner = page.frameLocator('iframe').locator('[data-part="embed"]');
  await expect(inner).toBeVisible();
  expect((await inner.boundingBox())?.height).toBeLessThanOrEqual(heightIn(narrow));
  await page.setViewportSize({ width: 280, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
});

test('the link leads to an answer whose markup works as it is', async ({ page }) => {
  const { link = '' } = await snippets(page, '?kind=country&country=POL');
  const head = await (await page.request.get(link)).text();
  const answer = /application\/json\+oembed" href="([^"]+)"/u.exec(head)?.[1] ?? '';
  const { html } = await (
    await page.request.get(answer.replace(/^https?:\/\/[^/]+/u, new URL(link).origin))
  ).json();
  await paste(page, html.replaceAll(new URL(answer).origin, new URL(link).origin));
  await expect(page.locator('blockquote')).toContainText('Poland: ');
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Poland');
});

test('the pictures stand in a page with their text', async ({ page }) => {
  const { alt = '', ...files } = await snippets(page);
  const images = ['.svg', '.png', '@2x.png'].map(
    (ending) => `<img src="${files[ending]}" alt="${alt}" width="500">`,
  );
  await paste(page, images.join(''));
  for (const [index, width] of [700, 700, 1400].entries()) {
    const image = page.getByRole('img', { name: /^Newest words: .* As of / }).nth(index);
    await expect.poll(() => image.evaluate((node) => (node as HTMLImageElement).naturalWidth)).toBe(width);
  }
});
