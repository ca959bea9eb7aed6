/**
 * One answer, told in many places: page, script, embed, picture, card, feed, oEmbed and files say of each country the
 * same words, in the same paint, with the same marks and in the same order, for every kind of answer that there is.
 */
import { execFile } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markKey } from '../../../src/answers/mark-words.ts';
import { MARKS } from '../../../src/answers/marks.ts';
import { createSiteServer } from '../../../src/cli/serve.ts';
import { loadContent } from '../../../src/content/load.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { countryCard } from '../../../src/pictures/country-card.ts';
import { figureSvg } from '../../../src/pictures/map-figure.ts';
import { latestPicture } from '../../../src/pictures/map-pictures.ts';
import { mapCard } from '../../../src/pictures/subject-cards.ts';
import { createRecord, type PublicRecord } from '../../../src/record/public-record.ts';
import { chromiumLaunchOptions } from '../../chromium.ts';
import { withoutVitest } from '../../environment.ts';
import { CASES, DOUBT, NEWER, REPORT, RTL, writeContent } from './content.ts';

/** What a place says of one country. */
interface Told {
  label: string;
  paint: readonly string[];
  marks: readonly string[];
}

// Not outside of the project: there Astro works in one folder that all builds would share.
mkdirSync('.reports', { recursive: true });
const folder = mkdtempSync(resolve('.reports/answers-'));
const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
const byName = CASES.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
const expected = Object.fromEntries(
  byName.map(({ name, label, paint, marks }) => [name, { label, paint, marks }]),
);
/** The legend: labels and counts, from yes to no. */
const LEGEND = [
  'Has promised soldiers 1',
  'Does not rule soldiers out 1',
  'Said different things on one day 2',
  'Nothing found on soldiers; other help 2',
  'No to soldiers; no other offer found 2',
  'Would host foreign soldiers 1',
  'No answer found 2',
  'Not looked for yet 2',
];

let record: PublicRecord;
let browser: Browser;
let address: string;
let close: () => void;

beforeAll(async () => {
  writeContent(content);
  const loaded = loadContent(content);
  if (!loaded.content) throw new Error(JSON.stringify(loaded.problems));
  record = createRecord(loaded.content);
  const env = {
    ...withoutVitest(process.env),
    CONTENT_DIR: content,
    LANGUAGES: 'en',
    OUT_DIR: dist,
    CACHE_DIR: join(folder, 'cache'),
    BASE_PATH: '/',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env,
  });
  const server = createSiteServer({ root: dist, base: '/' });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  close = () => server.close();
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch(await chromiumLaunchOptions());
});

afterAll(async () => {
  await browser?.close();
  close?.();
  rmSync(folder, { recursive: true, force: true });
});

async function open(path: string, options?: { javaScriptEnabled: boolean }): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(address + path);
  return page;
}

/** What a page shows: its table, its picture and its legend, by the names of the countries in the table's order. */
function shownOn(page: Page) {
  return page.evaluate(() => {
    const text = (node: Element | null | undefined) =>
      (node?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
    const paintOf = (shape: Element | null) => {
      const [, pattern = ''] =
        /url\(#(?:.*?-)?(?:row-[A-Z]+|map|edition)-(.+)\)/u.exec(shape?.getAttribute('fill') ?? '') ?? [];
      return pattern || (shape?.getAttribute('data-category') ?? '');
    };
    const rows = [...document.querySelectorAll<HTMLElement>('.map-table tr[data-country]')].map((row) => {
      const id = row.dataset.country ?? '';
      const [head, badge, , whose] = [...row.children];
      return {
        name: text(head),
        label: text(badge),
        swatch: paintOf(badge?.querySelector('svg > rect') ?? null),
        shape: paintOf(document.querySelector(`.map [data-country="${id}"][data-category]`)),
        words: text(whose),
        signed: document.querySelector(`.map [data-sign="${id}"] use`) !== null,
      };
    });
    const legend = [...document.querySelectorAll('[data-part="legend"] li')].map((item) => ({
      line: text(item),
      title: item.getAttribute('title') ?? '',
    }));
    return { rows, legend };
  });
}

/** All that is said of answers, in its order. */
const MEANINGS = MARKS.map((mark) => translate(markKey(mark)));

/** Whether the map has a sign for what is said; of others' words it has none. */
function isSigned(marks: readonly string[]): boolean {
  return marks.some((mark) => mark !== translate('mark.not-own-words'));
}

/** The same as `expected`, from what a page shows; also that table and picture agree. */
function told({ rows }: Awaited<ReturnType<typeof shownOn>>): Record<string, Told> {
  return Object.fromEntries(
    rows.map(({ name, label, swatch, shape, words, signed }) => {
      expect(swatch, name).toBe(shape);
      const named = MEANINGS.filter((mark) => words.includes(mark));
      if (name === 'Finland') expect(named).toEqual([NEWER]);
      const marks = name === 'Finland' ? [] : named;
      expect(signed, name).toBe(isSigned(marks));
      return [name, { label, paint: shape, marks }];
    }),
  ) as unknown as Record<string, Told>;
}

/** Paints as a page has them, joined by hyphens, beside which nothing tells "not-searched" from two colours. */
const joined = Object.fromEntries(
  Object.entries(expected).map(([name, one]) => [name, { ...one, paint: one.paint.join('-') }]),
);
const definitions = () =>
  [record.codebook.headlines, record.codebook.shades]
    .flatMap((terms) => Object.values(terms))
    .map(({ label, definition }) => ({ label, definition }));

function expectLegend(legend: { line: string; title: string }[]): void {
  expect(legend.map(({ line }) => line)).toEqual(LEGEND);
  for (const { line, title } of legend) {
    const term = definitions().find(({ label }) => line.startsWith(label));
    expect(title, line).toBe(term?.definition);
  }
}

describe('every country’s answer', () => {
  test('on the page, as it is served', async () => {
    const page = await open('/map/', { javaScriptEnabled: false });
    const shown = await shownOn(page);
    expect(told(shown)).toEqual(joined);
    expect(Object.keys(told(shown))).toEqual(byName.map(({ name }) => name));
    expectLegend(shown.legend);
    await page.close();
  });

  test('on the page, after its script has shown another day and come back', async () => {
    const page = await open('/map/');
    await page.locator('map-tool[data-ready]').waitFor();
    const day = page.getByRole('slider');
    await day.press('Home');
    await page.locator('map-tool[data-awake]').waitFor();
    const labels = async () => (await shownOn(page)).rows.map(({ label }) => label);
    // The years of the day may have to come first.
    await expect.poll(labels, { timeout: 10_000 }).not.toEqual(byName.map(({ label }) => label));
    await day.press('End');
    await expect.poll(labels, { timeout: 10_000 }).toEqual(byName.map(({ label }) => label));
    const shown = await shownOn(page);
    expect(told(shown)).toEqual(joined);
    expect(Object.keys(told(shown))).toEqual(byName.map(({ name }) => name));
    expectLegend(shown.legend);
    await page.close();
  });

  test('on the tiles of the home page, and in the cards of its map', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    const tiles = await page.locator('a.tile').evaluateAll((links) =>
      links.map((link) => ({
        name: link.firstChild?.textContent?.trim() ?? '',
        said: link.querySelector('.visually-hidden')?.textContent ?? '',
        tile: link.getAttribute('data-tile'),
      })),
    );
    expect(tiles.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en'))).toEqual(
      byName.map(({ name }) => name),
    );
    for (const { slug, name, label, paint, marks } of CASES) {
      const told = tiles.find((tile) => tile.name === name);
      expect(told?.said, name).toContain(`: ${label}`);
      expect(told?.said.replace(label, '').split('; ').slice(1), name).toEqual(marks);
      expect(told?.tile, name).toBe(paint.length > 1 ? 'conflicting' : paint[0]);
      // A newer report is named behind its mark; one that contradicts comes first, as a sentence.
      const warned = await page
        .locator(`#said-${slug} .mark`)
        .evaluateAll((all) => all.map((mark) => mark.textContent?.split(':')[0]?.replace(/^May/u, 'may')));
      expect(warned, name).toEqual(name === 'Finland' ? [NEWER] : marks);
    }
    await page.close();
  });

  test('in the embed, as it is served and after its script has shown another day', async () => {
    for (const changed of [false, true]) {
      const page = await open('/embed/v1/map/');
      await page.locator('[data-ready]').waitFor();
      if (changed) {
        const date = page.locator('[data-part="date"]');
        const latest = await date.innerText();
        await page.getByRole('button', { name: 'Earlier' }).click();
        await expect.poll(() => date.innerText()).not.toBe(latest);
        await page.getByRole('button', { name: 'Later' }).click();
        await expect.poll(() => date.innerText()).toBe(latest);
      }
      const { legend } = await shownOn(page);
      expect(legend.map(({ line }) => line)).toEqual(LEGEND);
      const found: Record<string, unknown> = {};
      const countries = page.getByRole('combobox', { name: 'Country' });
      await countries.focus();
      for (const { id, name } of byName) {
        await countries.selectOption(name);
        const line = await page.locator('[data-part="detail"]').innerText();
        const paint = await page
          .locator(`[data-country="${id}"][data-category]`)
          .first()
          .evaluate(
            (shape) =>
              /#map-(.+)\)/u.exec(shape.getAttribute('fill') ?? '')?.[1] ??
              shape.getAttribute('data-category'),
          );
        const [, doubt, label] = /: (may no longer hold)?(?:: )?(.+?)\. /u.exec(`${line} `) ?? [];
        const notes = line
          .split(' · ')
          .slice(1)
          .map((mark) => mark.replace(' The statement and its evidence', '').trim());
        const marks = [...(doubt ? [doubt] : []), ...notes];
        expect((await page.locator(`[data-sign="${id}"] use`).count()) > 0, name).toBe(isSigned(marks));
        found[name] = { label, paint, marks };
      }
      expect(found).toEqual(joined);
      await page.close();
    }
  });

  test('in the picture to print', () => {
    const { svg, label } = figureSvg(record, latestPicture(record));
    for (const { id, name, paint } of CASES) {
      const shape = new RegExp(
        `data-category="([^"]+)"(?: fill="url\\(#figure-([^)]+)\\)")? data-country="${id}"`,
        'u',
      ).exec(svg);
      expect(shape?.[2] ?? shape?.[1], name).toBe(paint.join('-'));
    }
    const words = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/gu)].map(([, text = '']) => text);
    expect(
      words.filter((text) => LEGEND.includes(text.replace(': ', ' '))).map((text) => text.replace(': ', ' ')),
    ).toEqual(LEGEND);
    const notes = words.join(' ');
    const others = translate('mark.not-own-words');
    expect(notes.includes(translate('mark.sign'))).toBe(CASES.some(({ marks }) => isSigned(marks)));
    expect(notes.includes(`${others}: `)).toBe(CASES.some(({ marks }) => marks.includes(others)));
    expect(label).toContain('2 have said different things on one day');
  });

  test('on cards for shared links', () => {
    const { rows = [] } = mapCard(record, latestPicture(record));
    expect(rows.map(({ label }) => label.replace(': ', ' ')).slice(0, LEGEND.length)).toEqual(LEGEND);
    for (const { id, name, label, paint, marks } of CASES) {
      const card = countryCard(record, id);
      const [first, ...others] = card.rows ?? [];
      const conflict = paint.length > 1;
      expect(conflict ? `${card.text}: ${first?.label}` : first?.label, name).toBe(label);
      // What is doubtful is said before the answer.
      expect(card.text?.startsWith('May no longer hold: '), name).toBe(marks.includes(DOUBT));
      expect(
        others.map((row) => row.label).filter((row) => row !== translate('still.unsure')),
        name,
      ).toEqual(marks.filter((mark) => mark !== DOUBT));
      if (conflict) expect(first?.swatch, name).toContain(`row-${paint.join('-')}`);
    }
  });

  test('in oEmbed answers, feeds and files', () => {
    const read = (path: string) => readFileSync(join(dist, path), 'utf8');
    const { positions } = JSON.parse(read('data/positions.json'));
    for (const { id, name, label, paint, marks } of CASES) {
      const { description } = JSON.parse(read(`oembed/country/${id}.json`));
      expect(description, name).toContain(label);
      for (const mark of marks) expect(description, name).toContain(mark);
      const {
        headline,
        headlines = [headline],
        silence,
      } = positions.find((one: { country: string }) => one.country === id);
      // Other help is one headline, in three paints.
      const painted = paint.map((one) => (one.startsWith('support') ? 'support' : one));
      expect(silence === 'not-searched' ? [silence] : headlines, name).toEqual(painted);
      const feed = read(`feeds/countries/${CASES.find((one) => one.id === id)?.slug}.json`);
      if (paint.length > 1) expect(feed, name).toContain(label.replace(/^.*: /u, ''));
    }
  });
});

test('what was read in another way says so on its own page, in the feed, in JSON and in the table', async () => {
  const id = 'ukr-2025-09-04-a-minister-1';
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const page = await open(`/statements/${id}/`, { javaScriptEnabled: false });
  const told = page.locator('.revisions');
  await told.waitFor();
  expect(await told.innerText()).toContain('Changed on 1 December 2025: It speaks of its own soil.');
  expect(await told.innerText()).toMatch(/Coded as [^\n]+: [^\n]+ until 1 December 2025/u);
  expect(await told.innerText()).not.toContain('Note until');
  await page.close();

  const { items } = JSON.parse(read('feeds/countries/ukraine.json'));
  const news = items.filter(({ id: of }: { id: string }) => of.includes('revision/'));
  expect(news).toHaveLength(1);
  expect(news[0].id).toMatch(/revision\/2025-12-01\/UKR$/u);
  expect(news[0].date_published).toBe('2025-12-01T00:00:00Z');
  expect(news[0].content_html).toContain('It speaks of its own soil.');
  expect(read('feeds/countries/france.json')).not.toContain('revision/');

  const data = JSON.parse(read('data/statements.json'));
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(read('data/schemas/statements.json')));
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
  const { statements } = data;
  const [{ was }] = statements.find((one: { id: string }) => one.id === id).revised;
  expect(was).toMatchObject({ codings: [{ contribution: 'force', stance: 'opposed' }], note: null });
  expect(read('data/statements.csv')).toMatch(new RegExp(`${id}.*,1,2025-12-01,`, 'u'));
});

test('a report that nobody read is named, with the way to it, on pages, in embeds, in the queue and in the data', async () => {
  const link = `a[href="${REPORT.url}"]`;
  for (const path of ['/countries/hungary/', '/countries/finland/', '/embed/v1/country/HUN/']) {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await page.locator(link).innerText(), path).toBe(REPORT.name);
    const [doubt, badge] = [page.getByText(/^May no longer hold: /u), page.locator('.headline')];
    if (path.includes('finland')) expect(await doubt.count()).toBe(0);
    else expect((await doubt.boundingBox())?.y).toBeLessThan((await badge.boundingBox())?.y ?? 0);
    await page.close();
  }
  const page = await open('/map/?country=HUN');
  await page.locator('map-tool[data-ready]').waitFor();
  expect(await page.locator(`.card ${link}`).innerText()).toBe(REPORT.name);
  expect(await page.locator('.card p').nth(1).innerText()).toMatch(/^May no longer hold: /u);
  await page.locator('.map-table > summary').click();
  for (const name of ['Finland', 'Hungary']) {
    const row = page.locator('.map-table tr').filter({ has: page.getByRole('rowheader', { name }) });
    expect(await row.locator(link).innerText(), name).toBe(REPORT.name);
  }
  await page.goto(`${address}/method/coverage/`);
  const queue = page.locator('#herald-2025-11-01');
  expect(await queue.innerText()).toContain(
    'We saw only its headline: Two governments are said to think again.',
  );
  expect(await queue.innerText()).toContain('We have not tried to open it yet');
  expect(await page.getByRole('row', { name: /^Hungary/u }).innerText()).toContain(
    'a later report that we could not open',
  );
  await page.close();

  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  expect(read('data/reports.csv')).toMatch(/^herald-2025-11-01,HUN FIN,Example Herald,,https:/mu);
  expect(JSON.parse(read('data/reports.json')).reports).toMatchObject([
    { id: 'herald-2025-11-01', readAs: [] },
  ]);
  expect(read('data/positions.csv')).toMatch(/^HUN,.*doubtful former-government newer-report/mu);
  expect(read('llms.txt')).toContain('/data/reports.csv');
});

test('one contribution: two readings of one colour are told in both words and counted under that colour', async () => {
  const page = await open('/map/?view=land');
  await page.locator('map-tool[data-ready]').waitFor();
  const { rows, legend } = await shownOn(page);
  const lithuania = rows.find(({ name }) => name === 'Lithuania');
  expect(lithuania).toMatchObject({
    label: 'has promised it (outside Ukraine) / does not rule it out (outside Ukraine)',
    swatch: 'support-silent',
    shape: 'support-silent',
  });
  expect(legend.map(({ line }) => line)).toContain('Outside Ukraine 2');
  await page.close();
});

test('a name that is written from right to left stands apart wherever it is shown, so that digits keep their side', () => {
  const apart = /\u2068[^\u2069]*\u2069|<td dir="auto">[^<]*<\/td>/gu;
  const data = /<script\b[\s\S]*?<\/script>|<style\b[\s\S]*?<\/style>/gu;
  const files = globSync('**/*.{html,xml,svg}', { cwd: dist });
  const texts = files.map((file) => ({
    file,
    text: readFileSync(join(dist, file), 'utf8').replace(data, ''),
  }));
  const names = Object.values(RTL);
  expect(texts.filter(({ text }) => names.some((name) => text.includes(name))).length).toBeGreaterThan(20);
  const wrong = texts.flatMap(({ file, text }) => {
    const bare = text.replace(apart, '');
    return names
      .filter((name) => bare.includes(name))
      .map((name) => `${file}: …${bare.slice(bare.indexOf(name) - 60, bare.indexOf(name) + 20)}`);
  });
  expect(wrong).toEqual([]);
});

test('the card of a country, and the embed, set such a name apart as well', async () => {
  const page = await open('/map/?country=FRA');
  await page.locator('map-tool[data-ready]').waitFor();
  expect(await page.locator('.card').innerText()).toContain(`\u2068${RTL.speaker}\u2069, `);
  await page.goto(`${address}/embed/v1/map/?highlight=FRA`);
  await page.locator('[data-ready]').waitFor();
  const countries = page.getByRole('combobox', { name: 'Country' });
  await countries.focus();
  await countries.selectOption('France');
  expect(await page.locator('[data-part="detail"]').innerText()).toContain(`\u2068${RTL.speaker}\u2069`);
  await page.close();
});
