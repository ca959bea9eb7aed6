/** What the tests of the home page share. */
import type { Page } from '@playwright/test';
import { expect } from './watched.ts';

/** Opens the home page and waits until its list and its map have taken over. */
export async function openHome(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.locator('country-choice[data-ready]')).toBeAttached();
  await expect(page.locator('home-map[data-ready]')).toBeAttached();
}

/** The answer that is shown in place, if one is. */
export const toldOf = (page: Page) => page.locator('.stands:visible');
