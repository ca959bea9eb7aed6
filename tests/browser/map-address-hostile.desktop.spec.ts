/** Whatever stands in the address of the map cannot harm, and is never repeated on the page. */
import { notice, openMap, paintedById, publishedById } from './map-reader.ts';
import { expect, test } from './watched.ts';

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
    // Longer than servers take: arrives by the script's own way, as on back and forward.
    if (query.length > 8000) {
      await openMap(page);
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, query);
    } else await openMap(page, query);
    await expect.poll(() => paintedById(page)).toEqual(await publishedById(page));
    await expect(page.locator('[data-part="stop-name"]')).toContainText('latest');
    if (noticed) await expect(notice(page)).toBeVisible();
    else await expect(notice(page)).toBeHidden();
    const text = await page.locator('html').evaluate((html) => html.outerHTML);
    expect(text.includes(ECHO)).toBe(false);
    expect(dialogs).toBe(0);
    expect(await page.evaluate(() => Object.keys(Object.prototype).length)).toBe(0);
  });
}
