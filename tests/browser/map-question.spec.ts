/** One answer, told four times: in the picture, its legend, its table and the public data. */
import { getRecord } from '../../src/content/record.ts';
import { QUESTIONS } from '../../src/map/question.ts';
import {
  card,
  compare,
  keys,
  legendCounts,
  mapDataOf,
  openMap,
  paintedById,
  paintedCounts,
  question,
  tableLabels,
} from './map-reader.ts';
import { expect, test } from './watched.ts';

const record = getRecord();
const total = record.countries.length;
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, count) => all + count, 0);
const sorted = (counts: Record<string, number>) => Object.values(counts).sort((a, b) => a - b);

function tally(labels: Record<string, string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const label of Object.values(labels)) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

for (const date of ['2025-03-06', '2025-09-04', '']) {
  test(`on ${date || 'the latest day'} the picture, the legend and the table agree`, async ({ page }) => {
    await openMap(page, date && `?date=${date}`);
    const legend = await legendCounts(page);
    expect(sum(legend)).toBe(total);
    expect(sorted(legend)).toEqual(sorted(await paintedCounts(page)));
    const labels = await tableLabels(page);
    const rows = tally(
      Object.fromEntries(
        Object.entries(labels).map(([name, label]) => [
          name,
          label.replace(/^Conflicting words: .*/u, 'Conflicting words'),
        ]),
      ),
    );
    expect(rows).toEqual(legend);
  });
}

test('every question recolours the picture, the legend and the table alike', async ({ page }) => {
  await openMap(page);
  const { countries } = await mapDataOf(page);
  const before = await paintedById(page);
  for (const value of QUESTIONS.filter((candidate) => candidate !== 'headline')) {
    await question(page).selectOption(value);
    await expect(page).toHaveURL(new RegExp(`view=${value}`, 'u'));
    const painted = await paintedById(page);
    expect(painted).not.toEqual(before);
    const legend = await legendCounts(page);
    expect(sum(legend), value).toBe(total);
    expect(sorted(legend), value).toEqual(sorted(await paintedCounts(page)));
    const labels = await tableLabels(page);
    const silent = Object.values(labels).filter((label) => /^No stated|^Not looked/u.test(label)).length;
    const unpainted = Object.values(painted).filter((paint) => /unknown|not-searched/u.test(paint)).length;
    expect(silent, value).toBe(unpainted);
    for (const { id, name } of countries) {
      const option = await keys(page).locator(`#on-map-${id}`).textContent();
      expect(option, value).toBe(`${name}: ${labels[name]}`);
    }
  }
});

test('a question has its title, its column and its colours at any date', async ({ page }) => {
  await openMap(page, '?view=air&date=2026-01-06');
  await expect(page.locator('.map-words-wide .map-title')).toContainText('Air');
  await expect(page.locator('.map > title')).toContainText('Air');
  await expect(page.locator('[data-head="stance"]')).toContainText('Air');
  await question(page).selectOption('headline');
  await expect(page.locator('[data-head="stance"]')).toContainText('Soldiers');
});

test('every mark on the map has its meaning in the legend', async ({ page }) => {
  for (const [query, path] of [
    ['?date=2025-03-06', './map/'],
    ['?date=2025-09-04&view=air', './map/'],
    ['', './map/'],
    ['?date=2026-11-24', './map/2025-02-12/'],
  ] as const) {
    await openMap(page, query, path);
    const used = await page
      .locator('.map [data-marks] use')
      .evaluateAll((list) => [
        ...new Set(list.map((use) => use.getAttribute('href')?.split('mark-')[1] ?? '')),
      ]);
    const legends = (await page.locator('.map-figure .legend').allTextContents()).join(' ');
    const words = {
      'not-own-words': 'not its own',
      'former-government': 'no longer there',
      stale: 'older than',
    };
    for (const mark of used)
      expect(legends, `${path}${query} ${mark}`).toContain(words[mark as keyof typeof words]);
  }
});

test('the words in the picture are never cut off', async ({ page }) => {
  for (const path of ['./map/', './map/2025-02-12/', './map/2025-09-04/']) {
    await openMap(page, '', path);
    const { words, recordDate, stops } = await mapDataOf(page);
    for (const value of ['headline', 'land', 'intelligence']) {
      await question(page).selectOption(value);
      for (const date of [stops[0]?.date, '2025-11-26', recordDate]) {
        await page.evaluate(
          (stop) => {
            const range = document.querySelector<HTMLInputElement>('[data-part="stop"]');
            if (!range) return;
            range.value = String(stop);
            range.dispatchEvent(new Event('change', { bubbles: true }));
          },
          [...stops.map((stop) => stop.date), recordDate].indexOf(date ?? ''),
        );
        for (const kind of ['title', 'subtitle']) {
          const shown = await page.locator(`.map-${kind}`).evaluateAll((list) =>
            list.map((text) =>
              [...text.children]
                .map((line) => line.textContent?.trim())
                .filter(Boolean)
                .join(' '),
            ),
          );
          expect(new Set(shown).size, `${path} ${value} ${date}: ${shown.join(' | ')}`).toBe(1);
        }
        if (date === recordDate && path === './map/') {
          await expect(page.locator('.map-words-wide .map-subtitle')).toContainText(
            words['map.asOfLatest']?.slice(-12) ?? '',
          );
        }
      }
    }
  }
});

test('a comparison outlines exactly the countries in its table, and names the statements', async ({
  page,
}) => {
  await openMap(page);
  await compare(page).selectOption('2025-03-02');
  await expect(page.locator('[data-part="moves-title"]')).toContainText('between 2 March 2025 and');
  const names = await page.locator('[data-part="moves"] th').allTextContents();
  const { countries } = await mapDataOf(page);
  const outlined = await page
    .locator('.map [data-moved]')
    .evaluateAll((list) => [...new Set(list.map((shape) => shape.getAttribute('data-country') ?? ''))]);
  const wanted = countries.filter(({ name }) => names.map((found) => found.trim()).includes(name));
  expect(outlined.sort()).toEqual(wanted.map(({ id }) => id).sort());
  expect(outlined.length).toBeGreaterThan(5);
  for (const row of await page.locator('[data-part="moves"] tr').all()) {
    const cells = await row.locator('td').allTextContents();
    expect(cells[0]).not.toBe(cells[1]);
    await expect(row.locator('td a[href*="/statements/"]')).toHaveCount(1);
  }
  await compare(page).selectOption('');
  await expect(page.locator('.map [data-moved]')).toHaveCount(0);
});

test('a comparison with itself says that nothing changed', async ({ page }) => {
  await openMap(page, '?date=2025-09-04&compare=2025-09-04');
  await expect(page.locator('[data-part="no-moves"]')).toBeVisible();
  await expect(page.locator('[data-part="moves-table"]')).toBeHidden();
});

test('conditions dim the answers that do not name them, and several narrow it down', async ({ page }) => {
  await openMap(page);
  const bright = () =>
    page
      .locator('.map')
      .evaluate((svg) =>
        [...svg.querySelectorAll('[data-country][data-category]:not([data-dim])')].map((shape) =>
          shape.getAttribute('data-country'),
        ),
      );
  await page.getByText('Only answers that name a condition').click();
  await page.getByLabel('only after a ceasefire').check();
  const some = new Set(await bright());
  expect(some.size).toBeGreaterThan(0);
  expect(some.size).toBeLessThan(total);
  await expect(page).toHaveURL(/condition=ceasefire$/u);
  await page.getByLabel('needs an American backstop').check();
  const fewer = new Set(await bright());
  for (const id of fewer) expect(some).toContain(id);
  const rows = await page.locator('tr[data-country]:not(.dimmed)').count();
  expect(rows).toBe(fewer.size);
  await page.getByLabel('only after a ceasefire').uncheck();
  await page.getByLabel('needs an American backstop').uncheck();
  expect(new Set(await bright()).size).toBe(total);
});

test('a card says what its country’s page says', async ({ page }) => {
  await openMap(page, '?country=BGR&date=2025-02-23');
  await expect(card(page)).toContainText('Bulgaria');
  await expect(card(page)).not.toContainText('No statement found, looked for until');
});
