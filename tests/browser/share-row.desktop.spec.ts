/** The row under the map hands on what the map shows: its day, question, part and country. */
import { openMap, openMore, question, touchMap } from './map-reader.ts';
import { expect, test } from './watched.ts';

const row = 'share-row';

test('every link follows the map, and leads to something', async ({ page }) => {
  await openMap(page);
  const link = (name: string) => page.locator(row).getByRole('link', { name });
  for (const [name, file] of [
    ['Download SVG', '/pictures/map/latest.svg'],
    ['Download PNG', '/pictures/map/latest@2x.png'],
    ['Download CSV', '/data/positions.csv'],
  ] as const) {
    await expect(link(name)).toHaveAttribute('href', new RegExp(`${file.replace('.', '\\.')}$`, 'u'));
  }
  await question(page).selectOption('air');
  await expect(link('Download SVG')).toHaveAttribute('href', /\/latest-air\.svg$/u);
  await openMore(page);
  await page.getByRole('button', { name: 'Nordic-Baltic' }).click();
  await expect(page.locator(row).locator('[data-link="page"]')).toHaveAttribute(
    'href',
    /\/map\/\?view=air&focus=nordic-baltic$/u,
  );
  await expect(link('Embed')).toHaveAttribute('href', /\/embed\/\?kind=map&view=air&focus=nordic-baltic$/u);
  // There is no ready picture of a close-up.
  await expect(link('Download SVG')).toBeHidden();
  for (const other of await page.locator(`${row} a:visible`).all()) {
    const answer = await page.request.get((await other.getAttribute('href')) ?? '');
    expect(answer.ok(), (await other.textContent()) ?? '').toBe(true);
  }
  await openMap(page, '?date=2025-09-04');
  await expect(link('Download SVG')).toHaveAttribute('href', /\/2025-09-04\.svg$/u);
  await expect(link('Download CSV')).toHaveAttribute('href', /\/data\/positions\/2025-09-04\.csv$/u);
  expect((await page.request.get((await link('Download CSV').getAttribute('href')) ?? '')).ok()).toBe(true);
  // There is no ready picture of one contribution on a past day.
  await openMap(page, '?date=2025-09-04&view=air&country=POL');
  await expect(link('Download SVG')).toBeHidden();
  await link('Embed').click();
  await expect(page.locator('embed-builder')).toHaveAttribute('data-ready', '');
  await expect(page.locator('select[name="when"]')).toHaveValue('2025-09-04');
  await expect(page.locator('select[name="view"]')).toHaveValue('air');
  await expect(page.locator('select[name="highlight"]')).toHaveValues(['POL']);
});

test('the address is copied as it stands, and a failure shows it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, '?view=sea');
  const copy = page.locator(row).getByRole('button', { name: 'Copy link' });
  await copy.click();
  await expect(page.locator(row).getByRole('status')).toHaveText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await copy.click();
  await expect(page.locator(row).getByRole('status')).toContainText(page.url());
});

test('the row still works when the map has failed', async ({ page, faults }) => {
  await page.route('**/data/map/*.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('./map/');
  await touchMap(page);
  await expect(page.locator('.failed')).toBeVisible();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.resolve();
  });
  await page.locator(row).getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator(row).getByRole('status')).toHaveText('Link copied.');
  faults.length = 0; // the missing file
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the links stand, the buttons do not', async ({ page }) => {
    await page.goto('./map/2025-09-04/');
    await expect(page.locator(row).getByRole('link', { name: 'Download SVG' })).toHaveAttribute(
      'href',
      /2025-09-04\.svg$/u,
    );
    await expect(page.locator(row).getByRole('button')).toHaveCount(0);
  });
});
