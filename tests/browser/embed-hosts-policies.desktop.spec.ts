/** Host pages that forbid things, third parties that lie, and a script that never comes. */
import fc from 'fast-check';
import { collectMessages, contentOf, embedFrame, expect, expectFits, heights, test } from './embed-host.ts';

const PICTURE = { name: 'Map: who would send soldiers' };

for (const policy of ['strict', 'strict-by-address', 'trusted-types', 'isolated']) {
  test(`works in a page with the policy ${policy}`, async ({ page, openHost }) => {
    await openHost(`strict.html?as=${policy}`);
    await expectFits(embedFrame(page));
    await expect(page.getByRole('img', PICTURE)).toBeHidden();
    expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(policy === 'isolated');
  });
}

test('where the page allows no frame of ours the picture stays, and one line says what to add', async ({
  page,
  openHost,
  faults,
  baseURL,
}) => {
  await openHost('strict.html?as=without-frames');
  const line = `console warning: <willing-map>: this page's Content-Security-Policy blocks it. Add: frame-src ${new URL(baseURL ?? '').origin}`;
  await expect.poll(() => faults).toContain(line);
  await expect(page.getByRole('img', PICTURE)).toBeVisible();
  await expect(page.getByRole('link', PICTURE)).toBeVisible();
  const gap = await page.evaluate(() => {
    const bottom = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
    return (document.querySelector('body > p')?.getBoundingClientRect().top ?? 0) - bottom('willing-map img');
  });
  expect(gap).toBeLessThan(60);
  await expect(embedFrame(page)).toHaveCSS('opacity', '0');
  const ours = faults.filter((fault) => fault.includes('willing-map'));
  const browser = faults.filter((fault) => /frame-src|default-src|ERR_BLOCKED_BY_CSP/u.test(fault));
  expect(ours).toEqual([line]);
  expect(faults.filter((fault) => !browser.includes(fault))).toEqual([]);
  faults.length = 0;
});

test('a script that was renamed or put into another one loads from the address it was built for', async ({
  page,
  openHost,
  faults,
  baseURL,
}) => {
  const copy = await page.request.get(`${baseURL}embed/v1.js`);
  const embed = await page.request.get(`${baseURL}embed/v1/map/`);
  const [, home] = /rel="canonical" href="([^"]*)map\/"/u.exec(await embed.text()) ?? [];
  const body = await copy.text();
  await page.route('**/embed/v1.js', (route) => route.abort('blockedbyclient'));
  await openHost('element.html');
  faults.length = 0;
  await page.addScriptTag({ content: body });
  await expect(embedFrame(page)).toHaveAttribute('src', `${home}embed/v1/map/`);
  expect(faults.filter((fault) => !fault.includes(home ?? '?'))).toEqual([]);
  faults.length = 0;
});

test('without the script the picture, its link and its credit stand', async ({ page, openHost, faults }) => {
  await page.route('**/embed/v1.js', (route) => route.abort('blockedbyclient'));
  await openHost('element.html');
  await expect(page.getByRole('img', PICTURE)).toBeVisible();
  await expect(page.getByRole('link', PICTURE)).toHaveAttribute('href', /\/map\/$/u);
  await expect(page.getByText('Source: Who’s Willing')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(faults.filter((fault) => !/ERR_BLOCKED_BY_CLIENT/u.test(fault))).toEqual([]);
  faults.length = 0;
});

test('when the frame does not answer the picture stays, and the room that was kept is given back', async ({
  page,
  openHost,
  faults,
}) => {
  await page.route('**/embed/v1/map/', (route) =>
    route.fulfill({ status: 503, contentType: 'text/html', body: '<!doctype html><title>Down</title>' }),
  );
  await openHost('element.html');
  await expect(page.getByRole('img', PICTURE)).toBeVisible();
  const kept = page.locator('willing-map > a');
  await expect
    .poll(
      () =>
        kept.evaluate((link) => {
          const { height } = (link.parentElement as HTMLElement).getBoundingClientRect();
          return height - (link.firstElementChild as HTMLElement).getBoundingClientRect().height;
        }),
      { timeout: 20_000 }, // the element waits for three seconds
    )
    .toBeLessThan(30);
  await expect(page.getByRole('img', PICTURE)).toBeVisible();
  await expect(page.getByText('Source: Who’s Willing')).toBeVisible();
  expect(faults.every((fault) => /503/u.test(fault))).toBe(true);
  faults.length = 0;
});

test('heights that another window makes up are ignored', async ({ page, openHost }) => {
  const messages = await collectMessages(page);
  await openHost('forged.html');
  await expectFits(embedFrame(page));
  const before = await heights(embedFrame(page));
  await page.frameLocator('[title="Somebody else"]').locator('body').evaluate('lie()');
  await page.evaluate(() => postMessage({ type: 'willing:height', v: 1, height: 123 }, '*'));
  await expect.poll(messages).toContainEqual({ type: 'willing:height', v: 1, height: 123 });
  await expect.poll(messages).toContainEqual({ type: 'willing:height', v: 1, height: 9999 });
  expect(await heights(embedFrame(page))).toEqual(before);
  await expect(page.getByTitle('Somebody else')).toHaveCSS('height', '150px');
});

test('whatever a page posts into our frame: no error, no echo, and the height stays', async ({
  page,
  openHost,
}) => {
  const messages = await collectMessages(page);
  await openHost('element.html');
  await expectFits(embedFrame(page));
  const before = await heights(embedFrame(page));
  const near = fc.record(
    {
      type: fc.constantFrom('willing:hello', 'willing:height', 'willing:', '__proto__', 7),
      v: fc.constantFrom(0, 1, 2, '1', null),
      message: fc.constantFrom('ready', 'height', 'link'),
      secret: fc.string(),
      value: fc.constantFrom('javascript:alert(1)', 1e9, null),
      sentinel: fc.constant('amp'),
    },
    { requiredKeys: [] },
  );
  const pym = fc.constantFrom(
    'pymxPYMxmapxPYMxwidthxPYMx99',
    'pymxPYMxmapxPYMxnavigateToxPYMxjavascript:alert(1)',
  );
  const junk = fc.sample(fc.oneof(fc.json(), fc.string(), pym, near, fc.integer(), fc.jsonValue()), 400);
  const count = (await messages()).length;
  await embedFrame(page).evaluate((frame, posts) => {
    for (const post of posts) (frame as HTMLIFrameElement).contentWindow?.postMessage(post, '*');
  }, junk as unknown[]);
  await contentOf(embedFrame(page)).evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await expectFits(embedFrame(page));
  expect(await heights(embedFrame(page))).toEqual(before);
  const answers = (await messages()).slice(count);
  expect(answers.length).toBeLessThanOrEqual(6);
  for (const answer of answers) expect(JSON.stringify(answer)).toMatch(/height|embed-size/u);
  expect(JSON.stringify(answers)).not.toMatch(/alert|secret/u);
});
