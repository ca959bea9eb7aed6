/** An editor at the desk, by keyboard: from an article to the map, and back. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answersTo } from '../../src/answers/answer.ts';
import { loadContent } from '../../src/content/load.ts';
import { mapSvg } from '../../src/map/drawing/svg.ts';
import { createRecord, type PublicRecord } from '../../src/record/public-record.ts';
import { axeFaults } from './axe.ts';
import { type RunningDesk, startDesk } from './desk-running.ts';
import { test as watched, expect as watchedExpect } from './watched.ts';

/** Everything is checked twice before it is written, and no test is about time. */
const expect = watchedExpect.configure({ timeout: 60_000 });
watched.describe.configure({ timeout: 240_000 });

const test = watched.extend<{ desk: RunningDesk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured first argument.
  desk: async ({}, use) => {
    const desk = await startDesk();
    await use(desk);
    await desk.stop();
  },
  baseURL: ({ desk }, use) => use(new URL(desk.address).origin),
});

/** Made up for this test: nobody in it exists, and no government said any of it. */
const ARTICLE = `Engineers for a made-up bridge
Publisher: Made-up Times
Published: 2026-11-20
https://made-up.example/bridge

“The Netherlands will send soldiers to Ukraine,” the Dutch prime minister, Piet Verzonnen, said on Friday.
“We are ready to help with air patrols,” he added.

“We will not send soldiers to Ukraine,” the Irish defence minister, Una Cumtha, told the paper. She said that the weather was fine.

The Austrian foreign minister, Eva Erdacht, said that it was too early to speak about soldiers.`;

/** As made up as the other. */
const SOFTER = `A made-up bridge, again
Publisher: Made-up Times
Published: 2026-11-20
https://made-up.example/bridge-again

“The Netherlands is in principle ready to send soldiers to Ukraine,” the Dutch prime minister, Piet Verzonnen, said on Friday.

The bridge is to be opened in spring, and nobody has yet said who will cut the ribbon.`;

const heading = (page: Page) => page.locator('.panel-side h2');

async function open(page: Page, desk: RunningDesk): Promise<void> {
  await page.goto(desk.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('From an article to the map');
}

async function takeIn(page: Page, text: string): Promise<void> {
  await page.getByLabel('The text of an article').fill(text);
  await page.keyboard.press('Control+Enter');
}

/** Writes a summary and accepts, without leaving the keyboard. */
async function accept(page: Page, summary: string): Promise<void> {
  const before = await heading(page).textContent();
  await page.keyboard.press('e');
  await page.keyboard.type(summary);
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).not.toHaveText(before ?? '');
}

function recordIn(folder: string): PublicRecord {
  const { content, problems } = loadContent(folder);
  expect(problems).toEqual([]);
  if (!content) throw new Error('no content');
  return createRecord(content);
}

/** The colour of a country on the map that a build of this record draws. */
function colourOf(record: PublicRecord, country: string): string | undefined {
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const svg = mapSvg({
    idPrefix: 'map',
    view: 'europe',
    title: 'Map',
    subtitle: '',
    credit: '',
    note: '',
    description: 'Map',
    countries: [...answersTo(record, 'headline', clock).values()].map((one) => ({
      ...one.country,
      paint: one.paint,
    })),
  });
  return new RegExp(`data-category="([a-z-]+)"(?: fill="[^"]*")? data-country="${country}"`, 'u').exec(
    svg,
  )?.[1];
}

test('an article is taken in, three passages accepted and one rejected, and the new words are on the built map; undo takes all of it back', async ({
  page,
  desk,
}) => {
  const before = desk.bytes();
  const old = colourOf(recordIn(desk.content), 'NLD');
  await open(page, desk);
  await takeIn(page, ARTICLE);

  // What would change is shown before anything is written, in words and on a map.
  await expect(heading(page)).toHaveText('1. Netherlands, Piet Verzonnen');
  await expect(page.locator('.change .move')).toContainText('Has promised soldiers');
  await expect(page.locator('[data-part="map-before"] path[data-country="NLD"]')).toHaveAttribute(
    'data-category',
    old ?? '',
  );
  await expect(page.locator('[data-part="map-after"] path[data-country="NLD"]')).toHaveAttribute(
    'data-category',
    'troops',
  );
  await expect(page.locator('.quote-field')).toContainText('found once in the article');

  // A key that accepts too early leads to what is missing.
  await page.keyboard.press('a');
  await expect(page.getByLabel('What was said, in own words')).toBeFocused();
  await page.keyboard.press('Escape');

  await accept(page, 'The prime minister promised soldiers.');
  await expect(heading(page)).toHaveText(/^2\. Netherlands/u);
  await accept(page, 'He offered air patrols.');
  await expect(heading(page)).toHaveText('3. Ireland, Una Cumtha');
  await page.keyboard.press('r');
  await page.keyboard.press('3');
  await expect(heading(page)).toHaveText('4. Austria, Eva Erdacht');
  await accept(page, 'The minister called it too early to speak of soldiers.');

  // All are judged: the source is next.
  await expect(heading(page)).toHaveText('The source');
  await expect(page.getByLabel('Headline as printed')).toHaveValue('Engineers for a made-up bridge');
  await page.getByLabel('What it reports, in own words').fill('Three ministers speak of soldiers.');
  await page.keyboard.press('Escape');
  expect(desk.bytes()).toEqual(before);

  await page.keyboard.press('w');
  await expect(page.getByText('check and verify pass on a copy')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('It is in the record');

  const record = recordIn(desk.content);
  expect(record.statementsBySource.get('made-up-times-2026-11-20')?.map(({ id }) => id)).toEqual([
    'aut-2026-11-20-eva-erdacht',
    'nld-2026-11-20-piet-verzonnen',
    'nld-2026-11-20-piet-verzonnen-2',
  ]);
  expect([old, colourOf(record, 'NLD')]).toEqual([expect.not.stringMatching(/^troops$/u), 'troops']);
  expect(readdirSync(desk.articles)).toEqual(['made-up-times-2026-11-20.txt']);

  await page.keyboard.press('x');
  await expect(page.getByRole('status').first()).toContainText('its sentences are yours to write');
  expect(readFileSync(join(desk.drafts, 'nld-2026-11-20-piet-verzonnen.mdx'), 'utf8')).toContain('TO WRITE');

  await page.keyboard.press('u');
  await expect(heading(page)).toHaveText('Before it is written');
  expect(desk.bytes()).toEqual(before);
  expect(readdirSync(desk.articles)).toEqual([]);
});

test('softer words and a quotation that wants its sentence are told by keyboard where they apply, and written', async ({
  page,
  desk,
}) => {
  await open(page, desk);
  await takeIn(page, SOFTER);
  await expect(heading(page)).toHaveText('1. Netherlands, Piet Verzonnen');
  const [stance, softer, carried, context] = [
    page.locator('[data-field="codings.0.stance"]'),
    page.getByLabel('In softer words'),
    page.getByLabel(/^The quoted words alone carry it/u),
    page.getByLabel(/^The quotation still wants the sentence around it/u),
  ];
  // Asked only where it can be said: not of a promise, nor of words that carry nothing.
  await stance.focus();
  await page.keyboard.press('ArrowUp');
  await expect(stance).toHaveValue('committed');
  await expect(softer).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(stance).toHaveValue('ready');
  await page.keyboard.press('Tab');
  await expect(softer).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(softer).toHaveValue('in-principle');
  await expect(context).toBeHidden();
  await carried.focus();
  await page.keyboard.press('Space');
  await context.focus();
  await page.keyboard.press('Space');
  await expect(context).toBeChecked();
  await page.keyboard.press('Escape');

  await accept(page, 'He called the country ready in principle.');
  await expect(heading(page)).toHaveText('The source');
  await page.getByLabel('What it reports, in own words').fill('A minister speaks of soldiers.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await expect(page.getByText('check and verify pass on a copy')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('It is in the record');
  const statement = recordIn(desk.content).statementsById.get('nld-2026-11-20-piet-verzonnen');
  expect(statement?.codings).toMatchObject([{ stance: 'ready', wording: 'in-principle' }]);
  expect(statement?.evidence).toMatchObject([{ carries: [{ contribution: 'land' }], wantsContext: true }]);
});

test('nothing that was typed is lost when the page is closed', async ({ page, desk }) => {
  await open(page, desk);
  await takeIn(page, ARTICLE);
  await expect(heading(page)).toHaveText('1. Netherlands, Piet Verzonnen');
  await page.keyboard.press('e');
  await page.keyboard.type('Half a sent');
  await page.goto('about:blank');
  await page.goto(desk.address);
  await page.getByRole('link', { name: 'Engineers for a made-up bridge' }).click();
  await expect(page.getByLabel('What was said, in own words')).toHaveValue('Half a sent');
});

test('a quotation is chosen in the article, and its ends are moved by keys', async ({ page, desk }) => {
  await open(page, desk);
  await takeIn(page, ARTICLE);
  const quoted = page.locator('.quote-field blockquote');
  await expect(quoted).toHaveText('“The Netherlands will send soldiers to Ukraine”');
  await page.keyboard.press('{');
  await expect(quoted).toHaveText('“The Netherlands will send soldiers to”');
  await page.keyboard.press(']');
  await expect(quoted).toHaveText('“Netherlands will send soldiers to”');
  await page.locator('.article [data-start]', { hasText: 'We are ready' }).first().selectText();
  await page.keyboard.press('q');
  await expect(quoted).toHaveText('“We are ready to help with air patrols,” he added”');
});

test('what cannot be taken in says why, and stays where it was', async ({ page, desk }) => {
  await open(page, desk);
  const pasted = page.getByLabel('The text of an article');
  await takeIn(page, 'Too short.');
  await expect(page.locator('.outcome')).toContainText('save the whole text');
  await expect(pasted).toHaveValue('Too short.');

  const files = page.getByLabel(/or files/u);
  const denied = `A headline\nhttps://news-pravda.com/world/1\n\n${'Poland will send soldiers to Ukraine, it says. '.repeat(12)}`;
  await files.setInputFiles({ name: 'denied.txt', mimeType: 'text/plain', buffer: Buffer.from(denied) });
  await expect(page.locator('.outcome')).toContainText('deny-list');

  await files.setInputFiles({
    name: 'large.txt',
    mimeType: 'text/plain',
    buffer: Buffer.alloc(20_000_001, 'a'),
  });
  await expect(page.locator('.outcome')).toContainText('is larger than 20 MB');

  const two = [
    ARTICLE,
    ARTICLE.replaceAll('Netherlands', 'Kingdom of the Netherlands').replace('bridge', 'road'),
  ];
  await files.setInputFiles({
    name: 'two.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(two.join('\n\n----------\n\n')),
  });
  await page.getByRole('button', { name: 'Take its 2 articles in' }).click();
  await expect(page.locator('.sittings li')).toHaveCount(2);
  await expect(pasted).toBeVisible();
});

test('a page with scripts in it is only text', async ({ page, desk }) => {
  await open(page, desk);
  const html = `<!doctype html><title>Hostile</title><article><h1>Hostile</h1><p onclick="alert(1)">${'Poland “will not send soldiers to Ukraine”, said Jan Zmyślony, the Polish prime minister. '.repeat(8)}</p><p>&lt;img src=x onerror=alert(2)&gt;</p><script>alert(3)</script></article>`;
  await page
    .getByLabel(/or files/u)
    .setInputFiles({ name: 'hostile.html', mimeType: 'text/html', buffer: Buffer.from(html) });
  await expect(page.locator('.article')).toContainText('<img src=x onerror=alert(2)>');
  await expect(page.locator('.article img, .article script')).toHaveCount(0);
});

test('a report that could not be had is noted, and can be undone', async ({ page, desk }) => {
  const before = desk.bytes();
  await open(page, desk);
  await page.locator('.reports li').first().getByRole('button', { name: 'Tried: refused' }).click();
  await expect(page.locator('.reports li').first()).toContainText(/\d{4}-\d{2}-\d{2} refused\./u);
  const changed = Object.entries(desk.bytes()).filter(([file, text]) => before[file] !== text);
  expect(changed.map(([file]) => file)).toEqual([join(desk.content, 'reports.yaml')]);
  await page.getByRole('button', { name: /Take back the last write/u }).click();
  await expect(page.getByRole('status').first()).toContainText('to the byte');
  expect(desk.bytes()).toEqual(before);
});

test('every view of the desk is in order for assistive technology', async ({ page, desk }) => {
  await open(page, desk);
  expect(await axeFaults(page)).toEqual([]);
  await takeIn(page, ARTICLE);
  await expect(page.locator('.change .move')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('s');
  await expect(heading(page)).toHaveText('The source');
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('a field is told with what helps to fill it in, and belongs to one coding', async ({ page, desk }) => {
  await open(page, desk);
  await takeIn(page, ARTICLE);
  await expect(page.locator('.change .move')).toBeVisible();
  await page.getByRole('button', { name: 'Add a coding' }).click();
  await expect(page.locator('fieldset.coding')).toHaveCount(2);
  const ids = await page.locator('.panel-side [id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  await page.keyboard.press('Escape'); // the focus is in a field, where keys are letters
  await page.keyboard.press('s');
  await expect(page.getByLabel('Publisher', { exact: true })).toHaveAccessibleDescription(/^Read from /u);
});

test('an end of a quotation is moved by one button again and again', async ({ page, desk }) => {
  await open(page, desk);
  await takeIn(page, ARTICLE);
  const quoted = page.locator('.quote-field blockquote');
  const before = await quoted.textContent();
  const button = page.getByRole('button', { name: 'begin later' });
  await button.focus();
  for (const _ of [1, 2]) {
    const shown = await quoted.textContent();
    await page.keyboard.press('Enter');
    await expect(quoted).not.toHaveText(shown ?? '');
    await expect(button).toBeFocused();
  }
  await page.getByRole('button', { name: 'no quotation' }).focus();
  await page.keyboard.press('Enter');
  const words = page.getByLabel('Words of the article');
  await expect(words).toBeFocused();
  await words.fill('nothing of the kind');
  await page.keyboard.press('Enter');
  await expect(words).toHaveAccessibleDescription(/stands nowhere in the article$/u);
  expect(before).toContain('The Netherlands');
});
