/** The address holds what is shown; whatever stands in it cannot harm, and is never repeated on the page. */
import type { Page } from '@playwright/test';
import { formatDay } from '../../src/i18n/day.ts';
import { card, notice, openMap, paintedById, question, slider } from './map-reader.ts';
import { expect, test } from './watched.ts';

const FULL = '?date=2025-09-04&view=land&focus=central&country=POL&compare=2025-03-06&condition=ceasefire';

test('a whole state is restored on load', async ({ page }) => {
  await openMap(page, FULL);
  await expect(page.locator('[data-part="stop-name"]')).toContainText('4 September 2025');
  await expect(question(page)).toHaveValue('land');
  await expect(page.locator('.map')).toHaveAttribute('data-view', 'central');
  await expect(card(page)).toContainText('Poland');
  await expect(page.getByLabel('Compare with')).toHaveValue('2025-03-06');
  await expect(page.locator('input[value="ceasefire"]')).toBeChecked();
  await expect(notice(page)).toBeHidden();
  expect(new URL(page.url()).search).toBe(FULL);
});

test('and on back and forward', async ({ page }) => {
  await openMap(page);
  const start = await paintedById(page);
  await question(page).selectOption('air');
  await slider(page).focus();
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Balkans' }).click();
  const last = await paintedById(page);
  await page.goBack();
  await expect(page.locator('.map')).toHaveAttribute('data-view', 'world');
  await page.goBack();
  await expect(page).toHaveURL(/\?view=air$/u);
  await expect(question(page)).toHaveValue('air');
  await page.goBack();
  await expect(page).toHaveURL(/\/map\/$/u);
  await expect.poll(() => paintedById(page)).toEqual(start);
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(page.locator('.map')).toHaveAttribute('data-view', 'balkans');
  await expect.poll(() => paintedById(page)).toEqual(last);
});

test('back from another page brings the same state', async ({ page }) => {
  await openMap(page, '?view=air');
  await page.getByRole('button', { name: 'Earlier' }).click();
  const shown = await paintedById(page);
  await page.getByRole('link', { name: 'Poland', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Poland');
  await page.goBack();
  await expect(page.locator('map-tool')).toHaveAttribute('data-ready', '');
  expect(await paintedById(page)).toEqual(shown);
});

test('back from another page, every control says what the address says', async ({ page }) => {
  await openMap(page, FULL);
  await question(page).selectOption('air');
  await page.getByLabel('Compare with').selectOption('');
  await page.getByText('Only answers that name a condition').click();
  await page.locator('input[value="ceasefire"]').uncheck();
  await page.getByRole('button', { name: 'Later' }).click();
  const said = await controls(page);
  const { search } = new URL(page.url());
  await page.getByRole('link', { name: 'Poland', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Poland');
  await page.goBack();
  await expect(page.locator('map-tool')).toHaveAttribute('data-ready', '');
  await expect.poll(() => controls(page)).toEqual(said);
  expect(new URL(page.url()).search).toBe(search);
  // Some browsers fill controls in as late as this, however early the script was.
  await page.locator('map-tool').evaluate((root) => {
    for (const select of root.querySelectorAll('select')) select.selectedIndex = 1;
    for (const input of root.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) input.checked = true;
    for (const range of root.querySelectorAll<HTMLInputElement>('[type="range"]')) range.value = '0';
    dispatchEvent(new PageTransitionEvent('pageshow'));
  });
  expect(await controls(page)).toEqual(said);
});

/** What every control of the map says. */
function controls(page: Page): Promise<string[]> {
  return page
    .locator('map-tool')
    .locator('select, input')
    .evaluateAll((all: HTMLInputElement[]) => all.map(({ value, checked }) => `${value} ${checked}`));
}

test('the page of a date starts with its date, and can go anywhere', async ({ page }) => {
  await openMap(page, '', './map/2025-09-04/');
  await expect(page.locator('[data-part="stop-name"]')).toContainText('4 September 2025');
  const heading = page.getByRole('heading', { level: 1 });
  const events = page.locator('[data-part="event-list"]');
  await expect(events.getByRole('link', { name: 'First Paris summit' })).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page).toHaveURL(/\/map\/2025-09-04\/\?date=/u);
  const day = formatDay(new URL(page.url()).searchParams.get('date') ?? '');
  await expect(heading).toHaveText(`The map as of ${day}`);
  await expect(page).toHaveTitle(new RegExp(`^The map as of ${day} · `, 'u'));
  await expect(events.getByRole('link', { name: 'First Paris summit' })).toBeHidden();
  await page.getByRole('button', { name: 'Earlier' }).click();
  await expect(page).toHaveURL(/\/map\/2025-09-04\/$/u);
  await expect(heading).toHaveText('The map as of 4 September 2025');
  await expect(page).toHaveTitle(/^The map as of 4 September 2025 · /u);
  await events.getByRole('link', { name: 'First Paris summit' }).click();
  await expect(heading).toHaveText(/^First Paris summit/u);
});

const ECHO = 'zqxj'; // stands in every value, and must stand nowhere on the page

const HOSTILE: [name: string, query: string, noticed: boolean][] = [
  ['a script', `?date=<script>alert('${ECHO}')</script>`, true],
  ['a script, escaped', `?date=%3Cscript%3Ealert('${ECHO}')%3C%2Fscript%3E`, true],
  ['an image that cries', `?country="><img src=x onerror=alert('${ECHO}')>`, true],
  ['an SVG that cries', `?view=<svg/onload=alert('${ECHO}')>`, true],
  ['an address of script', `?focus=javascript:alert('${ECHO}')`, true],
  ['6,000 characters', `?view=${ECHO.repeat(1500)}`, true],
  ['a broken escape', `?view=%E0%A4%A${ECHO}`, true],
  ['a lone percent sign', `?date=%${ECHO}`, true],
  ['a NUL', `?date=2025-09-04%00${ECHO}`, true],
  ['a month of 99 days', '?date=9999-99-99', true],
  ['year nought', '?date=0000-01-01', true],
  ['30 February', '?date=2025-02-30', true],
  ['a code that nobody has', '?country=ZZ', true],
  ['prototype keys as values', '?view=__proto__&focus=constructor&country=toString', true],
  ['prototype keys as names', `?__proto__=${ECHO}&constructor=${ECHO}&__proto__[x]=${ECHO}`, false],
  ['the same name twice', '?view=land&view=air', true],
  [
    '3,000 parameters',
    `?${Array.from({ length: 3000 }, (_, index) => `p${index}=${ECHO}`).join('&')}`,
    false,
  ],
  ['an unknown condition', `?condition=ceasefire,${ECHO}`, true],
  ['a day to come', '?date=2999-01-01', true],
  ['a hostile fragment', `#<img src=x onerror=alert('${ECHO}')>`, false],
  ['a right-to-left override', `?country=%E2%80%AE${ECHO}`, true],
  ['a template', `?date={{${ECHO}}}\${${ECHO}}`, true],
];

for (const [name, query, noticed] of HOSTILE) {
  test(`${name} in the address leaves the map as it is`, async ({ page }) => {
    let dialogs = 0;
    page.on('dialog', async (dialog) => {
      dialogs += 1;
      await dialog.dismiss();
    });
    await openMap(page);
    const wanted = await paintedById(page);
    // Longer than servers take: arrives by the script's own way, as on back and forward.
    if (query.length > 8000) {
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, query);
    } else await openMap(page, query);
    expect(await paintedById(page)).toEqual(wanted);
    await expect(page.locator('[data-part="stop-name"]')).toContainText('latest');
    if (noticed) await expect(notice(page)).toBeVisible();
    else await expect(notice(page)).toBeHidden();
    const text = await page.locator('html').evaluate((html) => html.outerHTML);
    expect(text.includes(ECHO)).toBe(false);
    expect(dialogs).toBe(0);
    expect(await page.evaluate(() => Object.keys(Object.prototype).length)).toBe(0);
  });
}
