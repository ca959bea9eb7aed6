/** One answer, told four times: in the picture, its legend, its table and the public data. */

import { answersTo } from '../../src/answers/answer.ts';
import { finding } from '../../src/answers/finding.ts';
import { isStateAlone, mayNotHold } from '../../src/answers/marks.ts';
import { QUESTIONS } from '../../src/answers/question.ts';
import { getRecord } from '../../src/content/record.ts';
import { formatDated } from '../../src/i18n/dates.ts';
import { formatDay } from '../../src/i18n/day.ts';
import { vocabularyOf } from '../../src/i18n/vocabulary.ts';
import { changeDates } from '../../src/record/changes.ts';
import { earningStatements } from '../../src/record/earning.ts';
import { positionsAsOf } from '../../src/record/positions.ts';
import {
  card,
  chooseDate,
  compare,
  keys,
  legendCounts,
  live,
  mapDataOf,
  openMap,
  openMore,
  paintedById,
  paintedCounts,
  question,
  shape,
  tableIsWritten,
  tableLabels,
} from './map-reader.ts';
import { expect, test } from './watched.ts';

const record = getRecord();
const clock = { asOf: record.recordDate, knownBy: record.recordDate };
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
    // What a country's own label adds to the colour: what other help leaves open, the readings of a conflict.
    const inLegend = (label: string) =>
      label
        .replace(/^Said different things on one day: .*/u, 'Said different things on one day')
        .replace(/ and leads the planning$/u, '')
        .replace(/ for now(?=; |$)/u, '');
    const labels = Object.entries(await tableLabels(page));
    expect(tally(Object.fromEntries(labels.map(([name, label]) => [name, inLegend(label)])))).toEqual(legend);
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
    const silent = Object.values(labels).filter((label) =>
      /^No answer found|^Not looked/u.test(label),
    ).length;
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
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Air');
  await expect(page.locator('.map > title')).toContainText('Air');
  await expect(page.locator('[data-head="stance"]')).toContainText('Air');
  await question(page).selectOption('headline');
  await expect(page.locator('[data-head="stance"]')).toContainText('Soldiers');
});

test('the sign on the map has its meaning in the legend, which names for whom others have spoken', async ({
  page,
}) => {
  for (const [query, path] of [
    ['?date=2025-03-06', './map/'],
    ['?date=2025-09-04&view=air', './map/'],
    ['', './map/'],
    ['?date=2026-11-24', './map/2025-02-12/'],
  ] as const) {
    await openMap(page, query, path);
    const notes = page.locator('.map-legend [data-note]');
    for (const [glyph, meaning] of [
      ['sign', 'may no longer hold'],
      ['star', 'state-controlled outlets alone'],
    ]) {
      const visible = (await page.locator(`.map [data-sign] use[href$="-${glyph}"]`).count()) > 0;
      await expect(notes.filter({ hasText: meaning })).toBeVisible({ visible });
    }
    const date = new URLSearchParams(query).get('date') ?? record.recordDate;
    const asked = query.includes('air') ? 'air' : 'headline';
    const others = [...answersTo(record, asked, { ...clock, asOf: date }).values()]
      .filter(({ marks }) => marks.includes('not-own-words'))
      .map(({ country }) => country.name);
    const note = notes.filter({ hasText: 'said by others' });
    await expect(note).toBeVisible({ visible: others.length > 0 });
    await expect(note).toContainText(others.join(', '));
  }
});

test('signs stand where the build puts them: in the box of those elsewhere before the name', async ({
  page,
}) => {
  const places = () =>
    page
      .locator('.map [data-sign] use')
      .evaluateAll((list) =>
        list.map((use) => `${use.getAttribute('href')} ${Number(use.getAttribute('x'))}`),
      );
  await page.route('**/data/map/*.json', () => {});
  await page.goto('./map/');
  const served = await places();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await openMap(page);
  expect(await places()).toEqual(served);
});

test('the heading says what is found, at any date and for any question', async ({ page }) => {
  for (const path of ['./map/', './map/2025-09-04/']) {
    await openMap(page, '', path);
    for (const value of ['headline', 'air', 'force'] as const) {
      await question(page).selectOption(value);
      for (const date of ['2025-03-06', '2025-11-26', record.recordDate]) {
        await chooseDate(page, date);
        const answers = [...answersTo(record, value, { ...clock, asOf: date }).values()];
        const past = date === record.recordDate && path === './map/' ? undefined : date;
        const wanted = finding(vocabularyOf(record.codebook), value, answers, past);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(wanted);
        expect(await page.title()).toContain(`${wanted} · `);
        await expect(page.locator('[data-part="day"]')).toContainText(formatDay(date));
      }
    }
  }
});

test('what the question means stands under it, where its name alone does not say it', async ({ page }) => {
  await openMap(page);
  const meant = page.locator('.ask p');
  await expect(meant).toBeEmpty();
  await question(page).selectOption('guarantee');
  await expect(meant).toHaveText(record.codebook.contributions.guarantee.definition);
  await expect(meant).toBeInViewport({ ratio: 1 });
  await expect(question(page)).toHaveAccessibleDescription(
    record.codebook.contributions.guarantee.definition,
  );
  await question(page).selectOption('headline');
  await expect(meant).toBeEmpty();
});

test('a comparison outlines exactly the countries in its table, and names the statements', async ({
  page,
}) => {
  await openMap(page);
  await openMore(page);
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

test('a day is not compared with itself: what it changed is shown', async ({ page }) => {
  await openMap(page, '?date=2025-09-04&compare=2025-09-04');
  await expect(page.locator('[data-part="moves-title"]')).toHaveText('What changed on 4 September 2025');
  await expect(page.locator('[data-part="moves-table"]')).toBeVisible();
  await expect(page.locator('[data-part="outlined"]')).toBeHidden();
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
  await openMore(page);
  await page.getByText('Only answers that name a condition').click();
  await page.getByLabel('only after a ceasefire').check();
  const some = new Set(await bright());
  expect(some.size).toBeGreaterThan(0);
  expect(some.size).toBeLessThan(total);
  await expect(page).toHaveURL(/condition=ceasefire$/u);
  await page.getByLabel('needs an American backstop').check();
  const fewer = new Set(await bright());
  expect(fewer.size).toBeGreaterThan(0);
  for (const id of fewer) expect(some).toContain(id);
  await page.locator('[data-part="table"] > summary').click();
  await tableIsWritten(page);
  expect(await page.locator('tr[data-country]:not([hidden])').count()).toBe(fewer.size);
  expect(await page.locator('tr[data-country]:visible').count()).toBe(fewer.size);
  const said = `${fewer.size} of ${total} countries name this`;
  await expect(page.locator('[data-part="filter"]')).toContainText(said);
  await expect(page.locator('.map-table caption')).toContainText(said);
  await expect(page.locator('.map > desc')).toContainText(said);
  await expect(live(page)).toContainText(said);
  const legend = await page.locator('[data-part="legend"] li').allTextContents();
  const counts = legend.map((row) => /(\d+) of (\d+)\s*$/u.exec(row)?.slice(1).map(Number) ?? []);
  expect(counts.reduce((all, [left = 0]) => all + left, 0)).toBe(fewer.size);
  expect(counts.reduce((all, [, of = 0]) => all + of, 0)).toBe(total);
  const dim = page.locator('.keys [role="option"]', { hasText: 'without the chosen conditions' });
  expect(await dim.count()).toBe(total - fewer.size);
  await page.getByRole('checkbox', { name: 'only after a ceasefire' }).uncheck();
  await page.getByRole('checkbox', { name: 'needs an American backstop' }).uncheck();
  expect(new Set(await bright()).size).toBe(total);
  await tableIsWritten(page);
  await expect(page.locator('tr[data-country][hidden]')).toHaveCount(0);
  await expect(page.locator('[data-part="filter"]')).toBeHidden();
  await expect(page.locator('.map-table caption')).not.toContainText('name this');
});

test('a comparison under a condition tells only of those who name it, on one day or the other', async ({
  page,
}) => {
  await openMap(page, '?compare=2025-03-02');
  const all = await page.locator('[data-part="moves"] tr').count();
  await openMap(page, '?compare=2025-03-02&condition=ceasefire');
  const some = await page.locator('[data-part="moves"] tr').count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
});

test('a card of words that conflict shows each of them, with its day and its statement', async ({ page }) => {
  // As the record is read today few words conflict, or none; an edition keeps how it read them.
  const conflicts = [clock, ...record.editions.map(({ on }) => ({ asOf: on, knownBy: on }))].flatMap(
    (known) =>
      changeDates(record, known).flatMap((asOf) =>
        [...positionsAsOf(record, { ...known, asOf }).values()]
          .filter(({ headline }) => headline === 'conflicting')
          .map((position) => ({ known: { ...known, asOf }, position })),
      ),
  );
  const [found] = conflicts;
  if (!found) throw new Error('no words conflict');
  const { known, position } = found;
  const edition = known.knownBy === clock.knownBy ? '' : `&edition=${known.knownBy}`;
  await openMap(page, `?date=${known.asOf}&country=${position.country.id}${edition}`);
  const statements = earningStatements(record, position, known);
  expect(statements.length).toBeGreaterThan(1);
  await expect(shape(page, position.country.id)).toHaveAttribute('fill', /^url\(#map-/u);
  await expect(card(page)).toContainText('Said different things on one day');
  for (const { id, said, saidPrecision, speaker } of statements) {
    await expect(card(page)).toContainText(`${speaker.name}, `);
    await expect(card(page)).toContainText(`, ${formatDated(said, saidPrecision)}`);
    await expect(card(page).locator(`a[href*="/statements/${id}/"]`)).toHaveCount(1);
  }
});

test('the table that the tool writes says what the page was served with, to the letter', async ({ page }) => {
  const rows = () =>
    page
      .locator('.map-table tbody tr')
      .evaluateAll((list) =>
        list.map((row) => row.textContent?.replaceAll(/\s+/gu, ' ').replaceAll(' ·', '·')),
      );
  await page.route('**/data/map/*.json', () => {});
  await page.goto('./map/2026-01-08/');
  const served = await rows();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await openMap(page, '', './map/2026-01-08/');
  expect(await rows()).toEqual(served);
  await question(page).selectOption('air');
  await tableIsWritten(page);
  expect(await rows()).not.toEqual(served);
  await question(page).selectOption('headline');
  await tableIsWritten(page);
  expect(await rows()).toEqual(served);
});

test('the second clock shows the record as it stood on the day of an edition, and says so', async ({
  page,
}) => {
  // What Hungary said enters the record only after the edition.
  await page.route('**/data/map/*.json', async (route) => {
    const data = await (await route.fetch()).json();
    data.recordDate = '2026-12-31';
    for (const statement of data.statements)
      if (statement.country === 'HUN') statement.recorded = '2026-12-01';
    await route.fulfill({ json: data });
  });
  await openMap(page);
  const edition = page.getByLabel('As this record stood on');
  await expect(shape(page, 'HUN')).toHaveAttribute('data-category', 'opposed');
  await openMore(page);
  await edition.selectOption('24 November 2026');
  await expect(shape(page, 'HUN')).toHaveAttribute('data-category', 'unknown');
  await expect(page).toHaveURL(/\?edition=2026-11-24$/u);
  await expect(live(page)).toContainText('As this record stood on 24 November 2026');
  expect((await tableLabels(page)).Hungary).toBe('No answer found');
  await page.goBack();
  await expect(shape(page, 'HUN')).toHaveAttribute('data-category', 'opposed');
  await expect(edition).toHaveValue('');
});

test('signs follow every date and every question', async ({ page }) => {
  await openMap(page);
  for (const date of ['2025-03-06', '2026-01-06', record.recordDate]) {
    await chooseDate(page, date);
    for (const value of ['headline', 'land', 'air', 'membership'] as const) {
      await question(page).selectOption(value);
      const answers = answersTo(record, value, { ...clock, asOf: date });
      for (const [glyph, wears] of [
        ['sign', mayNotHold],
        ['star', isStateAlone],
      ] as const) {
        const wanted = [...answers].filter(([, answer]) => wears(answer)).map(([id]) => id);
        const found = () =>
          page
            .locator(`.map [data-sign]:has(use[href$="-${glyph}"])`)
            .evaluateAll((list) => list.map((place) => place.getAttribute('data-sign')).sort());
        await expect.poll(found, `${date} ${value} ${glyph}`).toEqual(wanted.toSorted());
      }
    }
  }
});

test('a card says what its country’s page says', async ({ page }) => {
  await openMap(page, '?country=BGR&date=2025-02-23');
  await expect(card(page)).toContainText('Bulgaria');
  await expect(card(page)).not.toContainText('We found no words that say what it would do');
});
