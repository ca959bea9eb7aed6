/** A country's page begins with what is news: a newer report, who said what, the words themselves, how old they are. */
import { answersTo } from '../../src/answers/answer.ts';
import { line } from '../../src/answers/line.ts';
import { stands } from '../../src/answers/stands.ts';
import { still } from '../../src/answers/still.ts';
import { shownFor } from '../../src/answers/words.ts';
import { getRecord } from '../../src/content/record.ts';
import { quoted } from '../../src/i18n/quotation-marks.ts';
import { vocabularyOf } from '../../src/i18n/vocabulary.ts';
import { expect, test } from './watched.ts';

const record = getRecord();
const now = { asOf: record.recordDate, knownBy: record.recordDate };
const say = vocabularyOf(record.codebook);
const answers = [...answersTo(record, 'headline', now).values()];

// One with words and a newer report, one with our paraphrase, one of which nothing was found, one not looked for.
const samples = [
  answers.find((answer) => answer.newer.length > 0 && shownFor(record, answer)[0]?.words),
  answers.find((answer) => answer.position.headline === 'leads' && !shownFor(record, answer)[0]?.words),
  answers.find(({ position }) => position.silence === 'none-found'),
  answers.find(({ position }) => position.silence === 'not-searched'),
].filter((answer) => answer !== undefined);

for (const answer of samples) {
  test(`${answer.country.name}: its own sentences come first, then the words that carry them`, async ({
    page,
  }) => {
    await page.goto(`./countries/${answer.country.slug}/`);
    const main = page.getByRole('main');
    const [first, ...more] = stands(say, record, answer, now);
    await expect(main.locator('.standfirst')).toHaveText(first);
    const rest = [...more, line(say, record, answer, now)].filter(Boolean).join(' ');
    if (rest) await expect(main.locator('.pull-quote ~ p').first()).toHaveText(rest);
    const quotes = main.locator('.pull-quote');
    const shown = shownFor(record, answer);
    await expect(quotes).toHaveCount(shown.length);
    for (const [index, { statement, words }] of shown.entries()) {
      const quote = quotes.nth(index);
      if (words)
        await expect(quote.locator('blockquote')).toHaveText(quoted(words.quote.exact, words.language));
      else await expect(quote).toContainText(statement.summary);
      await expect(quote).toContainText(statement.speaker.name);
    }
    const stillSo = still(say, record, answer, now);
    if (stillSo) await expect(main).toContainText(stillSo);
    // A newer report stands under the answer, and then nobody says that later words were looked for in vain.
    const reported = main.locator(`p:has(a[href*="${answer.newer[0]?.id}"])`);
    await expect(reported).toHaveCount(answer.newer.length > 0 ? 1 : 0);
    if (answer.newer.length === 0) return;
    const [report, sentence] = await Promise.all([
      reported.boundingBox(),
      main.locator('.standfirst').boundingBox(),
    ]);
    expect(report?.y).toBeGreaterThan(sentence?.y ?? Number.POSITIVE_INFINITY);
    await expect(main).not.toContainText('We looked for later ones');
  });
}

test('what a country said on soldiers is in sight, not its newest words alone', async ({ page }) => {
  await page.goto('./countries/italy/');
  const said = (record.statementsByCountry.get('ITA') ?? []).filter(
    ({ codings, speaker }) =>
      speaker.represents === 'ITA' && codings.some(({ contribution }) => contribution === 'land'),
  );
  expect(said.length).toBeGreaterThan(3);
  const main = page.getByRole('main');
  for (const { id } of said)
    await expect(
      main.locator(`a[href$="/statements/${id}/"]`).filter({ visible: true }).first(),
    ).toBeVisible();
});

test('the small map names in its key whoever is on view, the country itself among them', async ({ page }) => {
  await page.goto('./countries/slovenia/');
  const key = page.locator('.locator-key');
  for (const name of ['Slovenia', 'Italy', 'Austria', 'Hungary', 'Croatia'])
    await expect(key).toContainText(name);
  await expect(key).not.toContainText('Norway');
});

test('a quotation stands once before everything on record, which is folded', async ({ page }) => {
  const answer = samples[0];
  await page.goto(`./countries/${answer?.country.slug}/`);
  const exact = (answer && shownFor(record, answer)[0]?.words?.quote.exact) ?? '';
  await expect(page.getByText(exact).filter({ visible: true })).toHaveCount(1);
  await page
    .locator('.fold', { has: page.getByRole('heading', { name: 'All that it said' }) })
    .locator('summary')
    .click();
  await expect(page.getByText(exact).filter({ visible: true })).not.toHaveCount(1);
});

test('the bars of its history are dashed after the newest words', async ({ page }) => {
  await page.goto('./countries/germany/');
  const dashed = page.locator('svg.chart-picture:visible .chart-row .chart-dashed');
  await expect(dashed.first()).toBeVisible();
  const gap = page.locator('svg.chart-picture:visible pattern .chart-dash-gap').first();
  const colours = await gap.evaluate((node) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return [getComputedStyle(node).fill, paper];
  });
  expect(colours[0]).toBe(colours[1]);
});
