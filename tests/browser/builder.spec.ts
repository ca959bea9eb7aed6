/** The page on which a journalist chooses an embed and takes it along. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { answersTo } from '../../src/answers/answer.ts';
import { drawnPicture } from '../../src/browser/builder/drawn-picture.ts';
import { getRecord } from '../../src/content/record.ts';
import { ORIGINAL } from '../../src/i18n/locale.ts';
import { SITE_LANGUAGES } from '../../src/i18n/site-languages.ts';
import type { MapData } from '../../src/map/data/map-data.ts';
import { isPattern } from '../../src/map/drawing/painting.ts';
import type { Lines } from '../../src/map/drawing/picture.ts';
import { mapGeometry } from '../../src/map/earth/geometry.ts';
import { CATEGORY_COLOURS, MAP_COLOURS } from '../../src/palette.ts';
import type { FigureParts } from '../../src/pictures/figure/parts.ts';
import { findWords } from '../../src/record/carrying-words.ts';
import { getStatement } from '../../src/record/public-record.ts';
import { translatePage } from './translated.ts';
import { expect, test } from './watched.ts';

/** Places about a country's own, in map units. */
const AROUND = [-12, -8, -4, 0, 4, 8, 12].flatMap((x) =>
  [-12, -8, -4, 0, 4, 8, 12].map((y) => [x, y] as const),
);

/** What the site knows of a statement. */
interface Answer {
  title: string;
  height: number;
  quotation: { description: string; height: number };
}

const code = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

/** The file behind a link, as a browser saves it. */
async function saved(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function json(page: Page, address: string): Promise<unknown> {
  return (await page.request.get(address)).json();
}

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./embed/${query}`);
  await expect(page.locator('embed-builder')).toHaveAttribute('data-ready', '');
}

test('the live map stands ready in every form, and can be seen', async ({ page }) => {
  await open(page);
  await expect(code(page, 'link')).toHaveText(/\/map\/$/u);
  await expect(code(page, 'element')).toContainText('<willing-map theme="light"><a href=');
  await expect(code(page, 'frame')).toContainText('/embed/v1/map/?theme=light"');
  await expect(code(page, 'alt')).toHaveText(/^Newest words: \d+ \w+ \d{4}\. As of \d+ \w+ \d{4}, /u);
  const frame = page.frameLocator('[data-part="preview"] iframe');
  await expect(frame.getByRole('img').first()).toBeVisible();
});

test('a choice changes every form at once', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'What', exact: true }).selectOption('country');
  await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('POL');
  await expect(code(page, 'link')).toHaveText(/\/countries\/poland\/$/u);
  await expect(code(page, 'element')).toContainText(
    '<willing-map type="country" country="POL" theme="light">',
  );
  await expect(code(page, 'frame')).toContainText('/embed/v1/country/POL/?theme=light"');
  await expect(code(page, 'pictures')).toBeHidden();
  await expect(page.getByLabel('Question')).toBeHidden();
});

test('an edition and a contribution name their own picture; a link cannot say them, and the page says so', async ({
  page,
}) => {
  await open(page);
  const edition = await page.locator('option[value^="edition-"]').first().getAttribute('value');
  await page.getByLabel('When').selectOption(edition);
  await page.getByLabel('Question').selectOption('air');
  await expect(code(page, 'frame')).toContainText(
    `/map/editions/${edition?.slice('edition-'.length)}/?view=air&amp;theme=light`,
  );
  const svg = page.getByRole('link', { name: 'SVG', exact: true });
  await expect(svg).toHaveAttribute('href', new RegExp(`/pictures/map/${edition}-air\\.svg$`, 'u'));
  expect((await page.request.get((await svg.getAttribute('href')) ?? '')).status()).toBe(200);
  await expect(code(page, 'link')).toBeHidden();
  await expect(page.getByText('but not these options')).toBeVisible();
});

test('a past day has pictures for print where there was a summit, else the card of its page, and one contribution neither', async ({
  page,
}) => {
  await open(page);
  const svg = page.getByRole('link', { name: 'SVG', exact: true });
  const card = page.getByRole('link', { name: /^Card for posts/u });
  await page.getByLabel('When').selectOption('2026-01-06');
  await expect(svg).toHaveAttribute('href', /\/pictures\/map\/2026-01-06\.svg$/u);
  await expect(card).toBeHidden();
  await page.getByLabel('When').selectOption('2026-01-07');
  await expect(card).toHaveAttribute('href', /\/cards\/map\/2026-01-07\.png$/u);
  await expect(svg).toBeHidden();
  expect((await page.request.get((await card.getAttribute('href')) ?? '')).status()).toBe(200);
  await expect(code(page, 'element')).toContainText('/cards/map/2026-01-07.png" width="520"');
  await page.getByLabel('Question').selectOption('air');
  await expect(card).toBeHidden();
  await expect(page.getByRole('button', { name: 'Draw the picture' })).toBeVisible();
  await expect(code(page, 'linkAlone')).toBeVisible();
  await expect(code(page, 'element')).toContainText('/map/2026-01-07/?view=air"');
  await page.getByLabel('Question').selectOption('');
  await expect(code(page, 'linkAlone')).toBeHidden();
});

for (const lang of SITE_LANGUAGES.filter((code) => ['en', 'de'].includes(code)))
  test(`a quotation has its own words and height, not those of its statement, in ${lang}`, async ({
    page,
  }) => {
    const id = 'pol-2025-09-04-donald-tusk';
    const folder = lang === ORIGINAL ? '' : `${lang}/`;
    const { title, height, quotation } = (await json(
      page,
      `./oembed/${folder}statement/${id}.json`,
    )) as Answer;
    expect(quotation.height).not.toBe(height);
    await open(page, `?kind=quote&statement=${id}${folder && `&lang=${lang}`}`);
    await expect(code(page, 'frame')).toContainText(`/embed/v1/${folder}quote/${id}/`);
    await expect(code(page, 'frame')).toContainText(` height="${quotation.height}"`);
    await expect(code(page, 'element')).toContainText('„nie przewiduje wysyłania żołnierzy do Ukrainy');
    await expect(code(page, 'element')).toContainText(title);
    await expect(code(page, 'element')).toContainText(`/cards/statements/${id}.png`);
    await expect(code(page, 'alt')).toHaveText(quotation.description);
    await expect(code(page, 'link')).toBeEmpty();
    await expect(page.locator('[data-part="card"] a')).toHaveAttribute(
      'href',
      new RegExp(`/cards/statements/${id}\\.png$`, 'u'),
    );
  });

test('only what has words is offered as a quotation, newest first for each country, and a box finds it', async ({
  page,
}) => {
  await open(page);
  const options = page.locator('select[name="statement"] option');
  const all = await options.count();
  await page.getByRole('combobox', { name: 'What', exact: true }).selectOption('quote');
  await expect(code(page, 'frame')).toContainText('/embed/v1/quote/');
  expect(await options.count()).toBeLessThan(all);
  const record = getRecord();
  const offered = await options.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  const statements = offered.map((id) => getStatement(record, id));
  expect(statements.filter((statement) => !findWords(record, statement))).toEqual([]);
  for (const [index, { country, said }] of statements.entries()) {
    const before = statements[index - 1];
    if (before?.country === country) expect(before.said >= said, offered[index]).toBe(true);
  }
  const box = page.getByLabel('Find by speaker, country or date');
  await box.fill('tusk poland');
  await expect(code(page, 'frame')).toContainText(/\/embed\/v1\/quote\/pol-[^"]*donald-tusk/u);
  for (const text of await options.allTextContents()) expect(text).toMatch(/Donald Tusk on Poland/u);
  await box.fill('nobody of that name');
  await expect(page.getByText('No statement has all of this.')).toBeVisible();
  expect(await options.count()).toBe(offered.length);
  await box.fill('');
  await page.getByRole('combobox', { name: 'What', exact: true }).selectOption('statement');
  await expect(options).toHaveCount(all);
});

test('what is set stands in the address, to be sent to a colleague', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'What', exact: true }).selectOption('country');
  await page.locator('select[name="country"]').selectOption('POL');
  await page.getByLabel('Light or dark').selectOption('light');
  await expect(page).toHaveURL(/\?kind=country&country=POL&theme=light/u);
  const sent = page.url();
  await page.goto('./about/');
  await page.goto(sent);
  await expect(code(page, 'frame')).toContainText(/\/embed\/v1\/country\/POL\/\?theme=light/u);
});

test('the world is no view of an embed, which draws Europe', async ({ page }) => {
  await open(page);
  await expect(page.locator('select[name="focus"] option')).toHaveText([
    'Europe',
    'Nordic-Baltic',
    'Central Europe',
    'Balkans',
  ]);
});

test('the links of pictures say how wide they are, also of a chart', async ({ page }) => {
  await open(page, '?kind=chart&chart=ladder');
  const link = code(page, 'pictures').locator('[data-ending=".png"]');
  await expect(link).toHaveAttribute('href', /chart\/ladder\.png$/u);
  const { width } = await sharp(
    await (await page.request.get((await link.getAttribute('href')) ?? '')).body(),
  ).metadata();
  await expect(link).toHaveText(`PNG, ${width} pixels wide`);
});

test('dark, the map of today is not kept ready: it is drawn so', async ({ page }) => {
  await open(page);
  await page.getByLabel('Light or dark').selectOption('dark');
  await expect(code(page, 'pictures')).toBeHidden();
  await page.getByRole('button', { name: 'Draw the picture' }).click();
  await expect(page.getByText('The picture is drawn and can be saved.')).toBeVisible();
  const svg = await saved(page, 'SVG');
  expect(svg.name).toMatch(/-dark\.svg$/u);
  expect(svg.bytes.toString('utf8')).toContain(`fill="${MAP_COLOURS.paper.dark}"`);
});

test('a part of Europe is drawn in its own lines', async ({ page }) => {
  await open(page, '?kind=map&focus=balkans');
  await page.getByRole('button', { name: 'Draw the picture' }).click();
  await expect(page.getByText('The picture is drawn and can be saved.')).toBeVisible();
  const svg = await saved(page, 'SVG');
  const { shapes } = (await json(page, './embed/close-ups/balkans.json')) as Lines;
  expect(Object.keys(shapes).length).toBeGreaterThan(10);
  for (const [id, line] of Object.entries(shapes))
    expect(svg.bytes.toString('utf8').includes(`d="${line}"`), id).toBe(true);
});

test('any state is drawn in the browser, as an SVG and a PNG whose names say the state', async ({ page }) => {
  await open(page);
  const draw = page.getByRole('button', { name: 'Draw the picture' });
  await expect(draw).toBeHidden(); // the picture of today is ready
  await page.getByLabel('When').selectOption('2026-01-07');
  await page.getByLabel('Question').selectOption('air');
  await page.getByLabel('Outline countries').selectOption(['DEU', 'POL']);
  await draw.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The picture is drawn and can be saved.')).toBeVisible();
  const svg = await saved(page, 'SVG');
  const png = await saved(page, 'PNG, 1,400 pixels wide');
  expect(svg.name).toBe('whos-willing-2026-01-07-air-DEU-POL.svg');
  expect(png.name).toBe('whos-willing-2026-01-07-air-DEU-POL@2x.png');

  const markup = svg.bytes.toString('utf8') ?? '';
  expect(XMLValidator.validate(markup)).toBe(true);
  const [data, parts] = await Promise.all([
    json(page, './data/map.json'),
    json(page, './pictures/parts.json'),
  ]);
  const state = {
    date: '2026-01-07',
    edition: '',
    view: 'air',
    focus: '',
    highlight: 'DEU,POL',
    theme: 'light',
  };
  const wanted = drawnPicture(state, data as MapData, parts as FigureParts);
  expect(markup === wanted.svg, 'the same bytes in Node').toBe(true);
  await expect(code(page, 'alt')).toHaveText(wanted.alt);
  await expect(code(page, 'picture').getByRole('img')).toHaveAttribute('alt', wanted.alt);

  // As a browser paints it, each country has the colour of its answer.
  const size = { width: 2 * wanted.width, height: 2 * wanted.height };
  const pixels = await sharp(png.bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(pixels.info).toMatchObject(size);
  const head = Number(/<g transform="translate\(0 ([\d.]+)\)"/u.exec(markup)?.[1]); // of the words above the map
  const record = getRecord();
  const answers = answersTo(record, 'air', { asOf: '2026-01-07', knownBy: record.recordDate });
  const places = mapGeometry(record.countries).placeById;
  const plain = [...answers.values()].filter(({ paint }) => paint.length === 1 && !isPattern(paint));
  const large = plain.filter(({ country }) => (places.get(country.id)?.clearance ?? 0) > 14);
  expect(large.length).toBeGreaterThan(3);
  for (const { country, paint } of large) {
    const { x = 0, y = 0 } = places.get(country.id) ?? {};
    const colours = new Map<string, number>();
    for (const [dx, dy] of AROUND) {
      const at = 3 * (Math.round(2 * (y + head + dy)) * size.width + Math.round(2 * (x + dx)));
      const colour = `#${pixels.data.subarray(at, at + 3).toString('hex')}`;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    const [most] = [...colours].sort(([, a], [, b]) => b - a);
    expect(most?.[0], country.name).toBe(CATEGORY_COLOURS[paint[0]].light);
  }

  // Another choice takes the files away: no file can be taken for another.
  await page.getByLabel('Question').selectOption('sea');
  await expect(page.getByRole('link', { name: 'SVG', exact: true })).toBeHidden();
});

test('the preview is as high as WordPress would make it', async ({ page }) => {
  await open(page);
  const frame = page.locator('[data-part="preview"] iframe');
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
  const inner = page.frameLocator('[data-part="preview"] iframe').locator('[data-part="embed"]');
  await expect(async () => {
    const [outside, inside] = [await frame.boundingBox(), await inner.boundingBox()];
    expect(inside?.height).toBeGreaterThan(100);
    expect(Math.abs((outside?.height ?? 0) - (inside?.height ?? 0))).toBeLessThan(60);
  }).toPass();
});

test('copying puts the code on the clipboard and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'Copy' }).nth(2).click();
  await expect(code(page, 'status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe src="http');
});

test('what is copied is the code, also of a page that the browser has translated', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const before = await code(page, 'element').textContent();
  await translatePage(page);
  await expect(page.locator('h1')).toHaveText(/^[x ]+$/u);
  await page.locator('[data-copy="element"]').click();
  await expect(code(page, 'status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(before);
});

test('an address can choose, but only what is offered', async ({ page }) => {
  await open(page, '?kind=country&country=ITA&theme=%3Cscript%3E&view=__proto__&width=9999999&x=y');
  await expect(code(page, 'frame')).toContainText('/embed/v1/country/ITA/?theme=light"');
  await expect(page.locator('embed-builder')).not.toContainText('__proto__');
});

test('back from another page, the forms say what the form says', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'What', exact: true }).selectOption('country');
  await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('POL');
  await page.getByLabel('Width of your column').selectOption('Another width');
  await page.getByLabel('Width (px)').fill('444');
  await page.getByLabel('Width (px)').blur();
  await page.goto('./search/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Country', exact: true })).toHaveValue('POL');
  await expect(code(page, 'frame')).toContainText('/embed/v1/country/POL/?theme=light"');
  await expect(code(page, 'frame')).toContainText('max-width:444px');
  await expect(page.locator('[data-part="preview"] iframe')).toHaveAttribute('src', /country\/POL/u);
});

test('the frame says for which column its height is, and by how much it would be taller on a phone', async ({
  page,
}) => {
  await open(page, '?kind=country&country=POL');
  const line = code(page, 'frameHeight');
  const high = async () =>
    Number(/ height="(\d+)"/u.exec((await code(page, 'frame').textContent()) ?? '')?.[1]);
  const taller =
    /in a column of 600 px\. In a column of 320 px, as on a phone, it would have to be (\d+) px taller/u;
  await expect(line).toHaveText(taller);
  const more = Number(taller.exec((await line.textContent()) ?? '')?.[1]);
  const usual = await high();
  await page.getByLabel('Width of your column').selectOption('320');
  await expect(line).toHaveText(/^It is \d+ px high: what the embed needs in a column of 320 px\.$/u);
  await expect.poll(high).toBe(usual + more);
  await expect(page).toHaveURL(/column=320/u);
  await page.getByLabel('Height').fill('300');
  await page.getByLabel('Height').blur();
  await expect(line).toHaveText(/^It is 300 px high, as you have set it\. .* px taller/u);
});

test('beside Live it is said that little has been read of late', async ({ page }) => {
  await open(page);
  await expect(page.getByLabel('When')).toHaveAccessibleDescription(
    /since spring 2026 we could read little/u,
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the live map can be taken along all the same', async ({ page }) => {
    await page.goto('./embed/');
    await expect(page.getByText('Choosing needs JavaScript')).toBeVisible();
    await expect(code(page, 'element')).toContainText('<willing-map theme="light">');
    await expect(page.getByRole('button', { name: 'Copy' }).first()).toBeHidden();
  });
});
