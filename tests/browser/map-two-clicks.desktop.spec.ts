/** look.md: who said it, in which words, when, and is it still so? In two clicks from the home page. */
import { getRecord } from '../../src/content/record.ts';
import { formatDay } from '../../src/i18n/day.ts';
import { quoted } from '../../src/i18n/quotation-marks.ts';
import { earningStatements } from '../../src/record/earning.ts';
import { positionsAsOf } from '../../src/record/positions.ts';
import { expect, test } from './watched.ts';

const record = getRecord();
const now = { asOf: record.recordDate, knownBy: record.recordDate };

for (const name of ['Poland', 'Italy', 'Ireland', 'Germany', 'Czechia']) {
  test(`${name}: two clicks from the home page to its words, their day and their source`, async ({
    page,
  }) => {
    const position = [...positionsAsOf(record, now).values()].find(({ country }) => country.name === name);
    const [statement] = position ? earningStatements(record, position, now) : [];
    if (!statement) throw new Error(`${name} has no statement`);
    const main = page.getByRole('main');
    await page.goto('./');
    await main.locator('a.tile', { hasText: `${name}: ` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(main).toContainText(/\d+ (day|month|year)s? ago/u);
    await main
      .getByRole('link')
      .and(page.locator(`a[href*="/statements/${statement.id}/"]`))
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/statements/${statement.id}/$`, 'u'));
    await expect(main).toContainText(statement.speaker.name);
    await expect(main).toContainText(formatDay(statement.said));
    await expect(main.locator(`time[datetime="${statement.said}"]`).first()).toBeVisible();
    for (const { source, quote, language } of statement.evidence) {
      await expect(main.locator(`a[href*="/sources/${source}/"]`).first()).toBeVisible();
      if (quote) await expect(main.getByText(quoted(quote.exact, language)).first()).toBeVisible();
    }
  });
}
