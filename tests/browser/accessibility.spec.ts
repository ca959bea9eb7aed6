/** No page kind has a fault that axe can find, in light and in dark. */
import { samplePages } from '../pages.ts';
import { axeFaults, axeFaultsOfColour } from './axe.ts';
import { openPage } from './opened.ts';
import { expect, test } from './watched.ts';

for (const { kind, path } of samplePages()) {
  test(`${kind} is accessible in light and in dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openPage(page, path);
    const light = await axeFaults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await axeFaultsOfColour(page);
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });
}
