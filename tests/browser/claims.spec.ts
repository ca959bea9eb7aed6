/** What several articles claim, side by side, and who moved: every word can be reached, and nothing in them is a fault to axe. */
import { axeFaults, axeFaultsOfColour } from './axe.ts';
import { openPage } from './opened.ts';
import { expect, test } from './watched.ts';

const FIVE = '/explainers/one-summit-five-newsrooms/';
const MOVED = '/explainers/who-changed-their-mind/';

test('a subject opens by keyboard to what each article says of it', async ({ page }) => {
  await openPage(page, FIVE);
  const subject = page.locator('.claims-topic', { hasText: 'Does Poland send soldiers?' });
  const words = subject.getByText('Poland will contribute no ground troops.');
  await expect(words).toBeHidden();
  await subject.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(words).toBeVisible();
});

test('a subject says in words which articles have it and which leaves it out', async ({ page }) => {
  await openPage(page, FIVE);
  const summary = page.locator('.claims-topic summary', { hasText: 'Does Poland send soldiers?' });
  await expect(summary).toContainText('Told in: Text datelined TASS and Konsyse; left out in: Irish report');
});

test('the chart lights the row and the column that a scene is about; a phone shows those rows alone, in less than half', async ({
  page,
}) => {
  await openPage(page, FIVE);
  const picture = page.locator('.scenes-picture');
  const rows = picture.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(picture.getByRole('row', { name: 'How many countries' })).toHaveAttribute('data-current', '');
  const scene = page.getByRole('region', { name: 'Datelined TASS' });
  await scene.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await expect(picture.getByRole('row', { name: 'Does Poland send soldiers?' })).toHaveAttribute(
    'data-current',
    '',
  );
  await expect(picture.getByRole('columnheader', { name: 'TASS' })).toHaveAttribute('data-current', '');
  await expect(picture.getByRole('columnheader', { name: 'Konsyse' })).not.toHaveAttribute(
    'data-current',
    '',
  );
  const beside = (page.viewportSize()?.width ?? 0) >= 960;
  await expect(rows).toHaveCount(beside ? 20 : 3);
  const { top = 0, high = 0 } = await picture.evaluate((node) => {
    const box = node.getBoundingClientRect();
    return { top: box.top, high: box.height / innerHeight };
  });
  expect(top).toBeGreaterThanOrEqual(0);
  expect(high).toBeLessThanOrEqual(beside ? 1 : 0.45);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each scene has its own rows, with the words of their marks', async ({ page }) => {
    await page.goto(`.${FIVE}`);
    const scene = page.getByRole('region', { name: 'Datelined TASS' });
    await expect(scene.getByRole('rowheader')).toHaveCount(3);
    await expect(scene.getByRole('row', { name: 'Does Poland send soldiers?' })).toContainText(
      'leaves it out',
    );
  });
});

for (const path of [FIVE, MOVED]) {
  test(`${path}, all of it open, is accessible and no wider than the screen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openPage(page, path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const light = await axeFaults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect({ light, dark: await axeFaultsOfColour(page) }).toEqual({ light: [], dark: [] });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
}
