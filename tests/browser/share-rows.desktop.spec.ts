/** What stands under maps and charts: their address, the builder that opens on them, and their files. */
import type { Page } from '@playwright/test';
import { openHome, toldOf } from './home-reader.ts';
import { expect, test } from './watched.ts';

/** The row of the first picture: the home page has one of its own above it. */
const rowOf = (page: Page) => page.locator('share-row:has([data-link="embed"])').first();

const PLACES = [
  {
    path: './',
    link: /\/$/u,
    embed: /\/embed\/\?kind=chart&chart=ladder$/u,
    files: ['SVG', 'PNG', 'CSV'],
  },
  { path: './map/', link: /\/map\/$/u, embed: /\/embed\/\?kind=map$/u, files: ['SVG', 'PNG', 'CSV'] },
  {
    path: './numbers/',
    link: /\/numbers\/$/u,
    embed: /\/embed\/\?kind=numbers$/u,
    files: ['SVG', 'PNG', 'CSV'],
  },
  {
    path: './countries/poland/',
    link: /\/countries\/poland\/$/u,
    embed: /\/embed\/\?kind=country&country=POL$/u,
    files: ['CSV'],
  },
  {
    path: './timeline/',
    link: /\/timeline\/$/u,
    embed: /\/embed\/\?kind=chart&chart=timeline$/u,
    files: ['SVG', 'PNG', 'CSV'],
  },
  {
    path: './explainers/conditions/',
    link: /\/explainers\/conditions\/$/u,
    embed: /\/embed\/\?kind=chart&chart=conditions$/u,
    files: ['SVG', 'PNG', 'CSV'],
  },
  {
    path: './explainers/who-would-send-troops/',
    link: /\/(map|explainers)\/.+\/$/u,
    embed: /\/embed\/\?/u,
    files: ['CSV'],
  },
  {
    path: './explainers/nordic-baltic-line/',
    link: /\/explainers\/nordic-baltic-line\/$/u,
    embed: /\/embed\/\?when=\d/u,
    files: ['CSV'],
  },
];

test('of a close-up no file is offered that shows all of Europe; the builder draws it', async ({ page }) => {
  await page.goto('./map/?focus=balkans');
  const row = rowOf(page);
  await expect(row.locator('[data-link="embed"]')).toHaveAttribute('href', /focus=balkans/u);
  for (const format of ['SVG', 'PNG']) await expect(row.locator(`[data-link="${format}"]`)).toBeHidden();
  await expect(row.locator('[data-link="CSV"]')).toBeVisible();
});

for (const { path, link, embed, files } of PLACES)
  test(`${path} can be taken along: link, embed and files lead somewhere`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    const row = rowOf(page);
    await expect(row).toHaveAttribute('data-ready', '');
    await expect(row.locator('[data-link="page"]')).toHaveAttribute('href', link);
    // The button says what the link did: there is one of them.
    await expect(row.getByRole('link', { name: 'Link to this view' })).toBeHidden();
    await expect(row.getByRole('link', { name: 'Embed' })).toHaveAttribute('href', embed);
    for (const name of files) {
      const href = await row.getByRole('link', { name }).getAttribute('href');
      expect((await page.request.get(href ?? '')).status(), name).toBe(200);
    }
    await row.getByRole('button', { name: 'Copy link' }).press('Enter');
    await expect(row.getByRole('status')).toHaveText(/^(?:Link|Answer and link) copied\.$/u);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(link);
  });

test('what is copied under the verdict is the question with its answer, and of a chosen country its own with a link that opens on it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHome(page);
  const lead = page.locator('.lead');
  const copied = async (told: string) => {
    await lead.getByRole('button', { name: 'Copy link' }).click();
    await expect(lead.getByRole('status')).toHaveText(told);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const verdict = await page.locator('.verdict .standfirst').innerText();
  const whole = await copied('Answer and link copied.');
  expect(whole).toMatch(/^Are \d+ countries sending soldiers to Ukraine\? No\. /u);
  const [, sentences = '', address] = /\? (.+) Newest words: [^.]+\. (\S+)$/u.exec(whole) ?? [];
  expect(verdict).toContain(sentences);
  expect(address).toBe(new URL('./', page.url()).href);
  await page.getByLabel('What has your country said?').selectOption('Italy');
  const sentence = await toldOf(page).locator('.stands-sentence').innerText();
  const text = await copied('Answer and link copied.');
  expect(text.startsWith(sentence)).toBe(true);
  expect(text).toMatch(
    / Newest words: \d+ \w+ \d{4}\. Whether it is still so is not certain\. http\S+\/countries\/italy\/$/u,
  );
  await page.goto(text.split(' ').at(-1) ?? '');
  await expect(page.locator('main .standfirst')).toHaveText(sentence);
  await page.goBack();
  // A text that leaves the page takes its cautions along.
  await page.getByLabel('What has your country said?').selectOption('Bulgaria');
  expect(await copied('Answer and link copied.')).toContain('a government that has left office');
  await page.getByLabel('What has your country said?').selectOption('');
  expect(await copied('Answer and link copied.')).toBe(whole);
});

test('of a country the same is handed on from its page as from the home page, near its top', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      document.documentElement.dataset.shared = JSON.stringify(data);
    };
  });
  const sent = async (path: string, row: string) => {
    await page.goto(path);
    const share = page.locator(row).first().getByRole('button', { name: 'Share' });
    await share.click();
    await expect(page.locator('html')).toHaveAttribute('data-shared', /./u);
    return JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}');
  };
  const home = await sent('./#said-bulgaria', '.lead share-row');
  const under = await sent('./#said-bulgaria', 'home-map ~ share-row');
  const own = await sent('./countries/bulgaria/', 'main share-row');
  expect(own.text).toContain('a government that has left office');
  expect(own.text).toBe(home.text);
  expect([home.url, under.url]).toEqual([own.url, own.url]);
  expect(under.text).toBe(own.text);
  expect(own.url).toMatch(/\/countries\/bulgaria\/$/u);
  const [row, words] = [page.locator('main share-row').first(), page.locator('.country-words')];
  expect((await row.boundingBox())?.y).toBeLessThan((await words.boundingBox())?.y ?? 0);
});

test('with the card of a country open the row under the map hands on what is told of it, and its page', async ({
  page,
}) => {
  await page.goto('./countries/poland/');
  const said = await page.locator('main share-row').first().getAttribute('data-said');
  await page.goto('./map/?country=POL');
  const row = page.locator('map-tool share-row');
  await expect(row).toHaveAttribute('data-said', said ?? '');
  await expect(row.locator('[data-link="page"]')).toHaveAttribute('href', /\/countries\/poland\/$/u);
  // Of an earlier day its page tells nothing.
  await page.goto('./map/?date=2025-09-04&country=POL');
  await expect(page.locator('.card-name')).toHaveText('Poland');
  await expect(row.locator('[data-link="page"]')).toHaveAttribute('href', /date=2025-09-04/u);
  await expect(row).not.toHaveAttribute('data-said');
});

test('the builder opens on a chart: its frame, its link and its pictures', async ({ page }) => {
  await page.goto('./explainers/conditions/');
  await page.locator('share-row').first().getByRole('link', { name: 'Embed' }).click();
  await expect(page.locator('select[name="chart"]')).toHaveValue('conditions');
  await expect(page.locator('[data-part="frame"]')).toContainText('/embed/v1/chart/conditions/');
  await expect(page.locator('[data-part="link"]')).toHaveText(/\/explainers\/conditions\/$/u);
  await expect(page.locator('[data-part="element"]')).toContainText(
    '<willing-map type="chart" chart="conditions" theme="light">',
  );
  await expect(page.locator('[data-part="pictures"] a').first()).toHaveAttribute(
    'href',
    /\/pictures\/chart\/conditions\.svg$/u,
  );
  // The address of the home page is the map's: pasted, it is no ladder.
  await page.locator('select[name="chart"]').selectOption('ladder');
  await expect(page.locator('[data-part="frame"]')).toContainText('/embed/v1/chart/ladder/');
  await expect(page.locator('[data-part="link"]')).toHaveText('');
});

test('the builder opens on the state of the map of an explainer', async ({ page }) => {
  await page.goto('./explainers/nordic-baltic-line/');
  const link = page.locator('share-row').first().getByRole('link', { name: 'Embed' });
  const when = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('when') ?? '';
  await link.click();
  await expect(page.getByLabel('When')).toHaveValue(when);
  await expect(page.locator('[data-part="frame"]')).toContainText(`/map/${when}/`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link, the builder and the files are there, the button is not', async ({ page }) => {
    await page.goto('./');
    const row = rowOf(page);
    await expect(row.getByRole('link', { name: 'SVG' })).toBeVisible();
    await expect(row.getByRole('link', { name: 'Link to this view' })).toBeVisible();
    await expect(row.getByRole('button', { name: 'Copy link' })).toBeHidden();
  });
});
