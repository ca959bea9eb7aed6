/** The home page: the answer, every country's words in place, the ladder, and the map under a pointer and under keys. */
import { answersTo } from '../../src/answers/answer.ts';
import { saysForNow } from '../../src/answers/for-now.ts';
import { markWords } from '../../src/answers/mark-words.ts';
import { isStateAlone } from '../../src/answers/marks.ts';
import { saidEarlier } from '../../src/answers/said-earlier.ts';
import { answerLabel } from '../../src/answers/wording.ts';
import { findCarrying, shownFor } from '../../src/answers/words.ts';
import { getRecord } from '../../src/content/record.ts';
import { withApostrophes } from '../../src/i18n/apostrophes.ts';
import { quoted } from '../../src/i18n/quotation-marks.ts';
import { vocabularyOf } from '../../src/i18n/vocabulary.ts';
import { openHome, toldOf } from './home-reader.ts';
import { card, keys, shape } from './map-reader.ts';
import { expect, test } from './watched.ts';

const record = getRecord();
const answers = answersTo(record, 'headline', { asOf: record.recordDate, knownBy: record.recordDate });
const carried = [...answers.values()].filter((answer) => findCarrying(record, answer));
const country = (id: string) => {
  const answer = answers.get(id);
  if (!answer) throw new Error(`no answer of ${id}`);
  return answer;
};

test('a chosen country is answered in place: its sentence, its words, who, when and how old', async ({
  page,
}) => {
  await openHome(page);
  for (const answer of [...carried.slice(0, 3), country('MDA')]) {
    await page.getByLabel('What has your country said?').selectOption(answer.country.name);
    const told = toldOf(page);
    await expect(told).toHaveCount(1);
    await expect(told).toContainText(answer.country.inText?.slice(4) ?? answer.country.name);
    await expect(page).toHaveURL(new RegExp(`#said-${answer.country.slug}$`, 'u'));
    const carrying = findCarrying(record, answer);
    if (!carrying) continue;
    const { statement, words } = carrying;
    const quote = told.locator('blockquote').first();
    await expect(quote).toHaveText(quoted(words.quote.exact, words.language));
    if (words.language !== 'en') await expect(quote).toHaveAttribute('lang', words.language);
    if (words.quote.translation)
      await expect(told).toContainText(`Our translation: ${words.quote.translation}`);
    await expect(told).toContainText(statement.speaker.name);
    await expect(told.locator(`time[datetime^="${statement.said.slice(0, 7)}"]`).first()).toBeVisible();
    await expect(told).toContainText(/\d+ (day|month|year)s? ago/u);
    await expect(told.locator(`a[href*="/statements/${statement.id}/"]`).first()).toBeVisible();
  }
});

test('words that no quotation carries are told as a paraphrase', async ({ page }) => {
  const paraphrased = [...answers.values()].find(
    (answer) => answer.statements.length > 0 && !findCarrying(record, answer),
  );
  test.skip(!paraphrased, 'every answer is carried by a quotation');
  await openHome(page, `#said-${paraphrased?.country.slug}`);
  await expect(toldOf(page)).toContainText(
    `Paraphrase: ${withApostrophes(paraphrased?.statements[0]?.summary ?? '')}`,
  );
});

test('a link brings its country; going elsewhere on the page keeps it; going back takes it away', async ({
  page,
}) => {
  await openHome(page);
  await page.goto('./#said-poland');
  await expect(toldOf(page)).toContainText('Poland');
  await expect(page.getByLabel('What has your country said?').locator('option:checked')).toHaveText('Poland');
  await page.evaluate(() => location.assign('#own-words'));
  await expect(page).toHaveURL(/#own-words$/u);
  await expect(toldOf(page)).toContainText('Poland');
  await page.goBack();
  await page.goBack();
  await expect(toldOf(page)).toHaveCount(0);
});

test('every country has one tile, whose name is its whole answer and its marks', async ({ page }) => {
  await openHome(page);
  await page.locator('.beside > summary').click();
  const say = vocabularyOf(record.codebook);
  const tiles = page.locator('a.tile');
  await expect(tiles).toHaveCount(answers.size);
  for (const answer of answers.values()) {
    const { name } = answer.country;
    const tile = tiles.and(page.locator(`[href$="/countries/${answer.country.slug}/"]`));
    await expect(tile).toHaveAccessibleName(new RegExp(`^${name} ?: `, 'u'));
    await expect(tile).toContainText(answerLabel(say, answer));
    for (const mark of answer.marks) await expect(tile).toContainText(markWords(say, mark, answer));
    await expect(tile).toHaveAttribute(
      'data-tile',
      answer.paint.length > 1 ? 'conflicting' : answer.paint[0],
    );
  }
});

test('tiles are as large as one another, and the columns tell how many stand in them', async ({ page }) => {
  await openHome(page);
  const columns = await page.locator('.rungs .rung').evaluateAll((rungs) =>
    rungs.map((rung) => ({
      count: Number(rung.querySelector('h3 b')?.textContent),
      tiles: [...rung.querySelectorAll('.tile')].map((tile) => {
        const { width, height } = tile.getBoundingClientRect();
        return `${Math.round(width)} × ${Math.round(height)}`;
      }),
    })),
  );
  expect(columns.map(({ count }) => count)).toEqual(columns.map(({ tiles }) => tiles.length));
  expect(new Set(columns.flatMap(({ tiles }) => tiles)).size).toBe(1);
});

test('a no for now says so on its tile, and the map’s key names whose it is', async ({ page }) => {
  await openHome(page);
  const forNow = [...answers.values()].filter(saysForNow).map(({ country: { name } }) => name);
  expect(forNow.length).toBeGreaterThan(0);
  const tiles = page.locator('.rungs .tile').filter({ has: page.getByText('for now', { exact: true }) });
  expect((await tiles.evaluateAll((all) => all.map((tile) => tile.firstChild?.textContent))).sort()).toEqual(
    forNow.toSorted(),
  );
  await expect(page.locator('.key [data-note="for-now"]')).toContainText(forNow.toSorted().join(', '));
});

test('the key of the map reads from yes to no, each family in one column, and has both signs', async ({
  page,
}) => {
  await openHome(page);
  const key = page.locator('.key');
  await expect(key.getByText('From yes to no')).toBeVisible();
  const items = await key.locator('.legend-head + .legend > li').evaluateAll((all) =>
    all.map((item) => ({
      starts: item.hasAttribute('data-family'),
      x: Math.round(item.getBoundingClientRect().x),
    })),
  );
  for (const [index, { starts, x }] of items.entries())
    if (index > 0 && !starts) expect(x).toBe(items[index - 1]?.x);
  expect(items.filter(({ starts }) => starts)).toHaveLength(3);
  const starred = [...answers.values()].filter(isStateAlone).map(({ country: { id } }) => id);
  const stars = page.locator('home-map [data-sign]:has([href$="-star"])');
  expect(await stars.evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.sign))).toEqual(
    starred,
  );
  await expect(key.locator('[data-note="state-only"]')).toBeVisible({ visible: starred.length > 0 });
});

test('what is copied of earlier words leads with the newer answer, as told by us, with its source', async ({
  page,
  context,
}) => {
  const paraphrased = [...answers.values()].find((answer) =>
    shownFor(record, answer).some((shown) =>
      saidEarlier(record, answer, shown, { knownBy: record.recordDate }),
    ),
  );
  const [shown] = paraphrased ? shownFor(record, paraphrased) : [];
  test.skip(!shown, 'no answer is paraphrased over earlier words');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHome(page, `#said-${paraphrased?.country.slug}`);
  await toldOf(page).locator('[data-lead]').click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('Earlier, in own words: ');
  const [first = '', then = ''] = (await copied()).split('Earlier, in own words: ');
  expect(first).toContain(`Paraphrase: ${shown?.statement.summary}`);
  expect(first).toContain(`/statements/${shown?.statement.id}/`);
  expect(then).toContain('/statements/');
});

for (const [width, height] of [
  [1280, 720],
  [1366, 768],
  [1440, 900],
] as const)
  test(`at ${width} × ${height} px the verdict, the box for a country, the questions and all tiles stand above the fold`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openHome(page);
    for (const part of ['.verdict', '.choose', '.asks', '.rungs']) {
      const box = await page.locator(part).boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0), part).toBeLessThanOrEqual(height);
    }
    const tops = await page
      .locator('.rungs .rung li:first-child .tile')
      .evaluateAll((tiles) => tiles.map((tile) => Math.round(tile.getBoundingClientRect().top)));
    expect(new Set(tops).size, 'tops of the columns').toBe(1);
  });

for (const width of [1152, 1280, 1440])
  test(`at ${width} px the name of no column touches the key over it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openHome(page);
    const key = await page.locator('.ladder-head > .sign-key').first().boundingBox();
    const tops = await page.locator('.rungs h3').evaluateAll((names) =>
      names.map((name) => {
        const words = document.createRange();
        words.selectNodeContents(name);
        return words.getBoundingClientRect().top + scrollY;
      }),
    );
    expect(Math.min(...tops) - (key?.y ?? 0) - (key?.height ?? 0)).toBeGreaterThanOrEqual(5);
  });

test('the map shows a country’s words under the mouse, keeps them when clicked, and lets go', async ({
  page,
}) => {
  await openHome(page);
  const answer = country('DEU');
  await shape(page, 'DEU').hover();
  await expect(card(page)).toContainText('Germany');
  await expect(card(page)).toContainText(findCarrying(record, answer)?.words.quote.exact ?? '');
  await shape(page, 'DEU').click();
  await page.mouse.move(0, 0);
  await expect(card(page)).toContainText('Germany');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
});

test('keys lead over the map: each country reads as its answer, and Enter opens it', async ({ page }) => {
  await openHome(page);
  await keys(page).focus();
  const active = page.locator('[role="option"][aria-selected="true"]');
  await expect(active).toHaveText(/^Ukraine: /u);
  await page.keyboard.press('ArrowUp');
  await expect(active).not.toHaveText(/^Ukraine: /u);
  const [name = ''] = (await active.innerText()).split(':');
  await expect(card(page)).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('of each column one country’s words stand open, and the rest is one press away', async ({ page }) => {
  await openHome(page);
  for (const rung of await page.locator('.said-rung').all())
    await expect(rung.locator('blockquote:visible')).toHaveCount(1);
  const rung = page
    .locator('.said-rung')
    .filter({ has: page.locator('details') })
    .first();
  await rung.locator('summary').click();
  expect(await rung.locator('blockquote:visible').count()).toBeGreaterThan(1);
  for (const words of await rung.locator('.said').all())
    await expect(words.locator('a[href*="/statements/"]')).toBeVisible();
});

test('what changed in a year names each way, and leads to the map with both days', async ({ page }) => {
  await openHome(page);
  const year = page.getByRole('region', { name: 'What changed in a year' });
  await expect(year.getByRole('list', { name: 'Closer to sending soldiers' })).toContainText('Germany');
  await expect(year.getByRole('list', { name: 'Further from it' })).toContainText('Portugal');
  const moved = await year.locator('.shifts a').allInnerTexts();
  const [, day = ''] = /on (\d+ \w+ \d{4})/u.exec(await year.innerText()) ?? [];
  await year.getByRole('link', { name: 'The two days as maps' }).click();
  // The map tells the same day and the same countries.
  const heading = page.getByRole('heading', { name: new RegExp(`^What changed between ${day} and`, 'u') });
  await expect(heading).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^On ${day}: `, 'u'));
  await expect(page.locator('[data-part="two-maps"]')).toBeVisible();
  const rows = page.locator('[data-part="moves"] tr th');
  expect((await rows.allInnerTexts()).map((name) => name.trim()).sort()).toEqual(moved.sort());
});

test('every quotation of the wall can be copied, as it is shown', async ({ page, request }) => {
  await page.goto('./');
  const shown = await page.locator('.wall figure:has(blockquote)').evaluateAll((all) =>
    all.map((figure) => {
      const { copy = '', words } = figure.querySelector<HTMLElement>('[data-copy]')?.dataset ?? {};
      return { said: figure.querySelector('blockquote')?.textContent?.trim() ?? '', copy, words };
    }),
  );
  expect(shown.length).toBeGreaterThan(20);
  for (const { said, copy, words } of shown) {
    expect(copy, said).not.toBe('');
    const { copied, others } = (await (await request.get(copy)).json()).quotation;
    const { text } = words ? others[words] : copied;
    // The eye gets marks of print.
    const letters = (from: string) => from.replace(/[^\p{L}\p{N}]/gu, '');
    expect(letters(text)).toContain(letters(said));
  }
});
