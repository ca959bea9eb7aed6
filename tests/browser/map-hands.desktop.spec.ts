/** The same errand by mouse, by touch and by keyboard, on every width and in both themes: ask, go back in time, read a card. */
import type { Page } from '@playwright/test';
import { card, keys, openMap, paintedById, question, search, shape, showMap, slider } from './map-reader.ts';
import { expect, test } from './watched.ts';

test.use({ hasTouch: true });

/** How a reader does each thing; every one ends with the same state. */
type Hand = {
  ask(page: Page): Promise<void>;
  earlier(page: Page): Promise<void>;
  keepIreland(page: Page): Promise<void>;
  close(page: Page): Promise<void>;
};

const earlier = (page: Page) => page.getByRole('button', { name: 'Earlier' });
const closing = (page: Page) => page.getByRole('button', { name: 'Close the card' });

const HANDS: Record<string, Hand> = {
  mouse: {
    ask: async (page) => void (await question(page).selectOption('land')),
    earlier: (page) => earlier(page).click(),
    keepIreland: async (page) => {
      await showMap(page);
      await shape(page, 'IRL').click();
    },
    close: (page) => closing(page).click(),
  },
  touch: {
    ask: async (page) => void (await question(page).selectOption('land')),
    earlier: (page) => earlier(page).tap(),
    keepIreland: async (page) => {
      await search(page).fill('Irland');
      await page.locator('[data-part="found"]').getByRole('option').first().tap();
    },
    close: (page) => closing(page).tap(),
  },
  keyboard: {
    ask: async (page) => {
      await question(page).focus();
      await page.keyboard.press('ArrowDown');
    },
    earlier: async (page) => {
      await slider(page).focus();
      await page.keyboard.press('ArrowLeft');
    },
    keepIreland: async (page) => {
      // From the United Kingdom to its neighbour on the left.
      await search(page).focus();
      await page.keyboard.type('United K');
      await page.keyboard.press('Enter');
      await keys(page).focus();
      await page.keyboard.press('ArrowLeft');
      await expect(keys(page)).toHaveAttribute('aria-activedescendant', 'on-map-IRL');
      await page.keyboard.press('Space');
    },
    close: async (page) => {
      await closing(page).focus();
      await page.keyboard.press('Enter');
    },
  },
};

for (const [hand, { ask, earlier, keepIreland, close }] of Object.entries(HANDS)) {
  for (const width of [320, 768, 1440]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`by ${hand} at ${width} px, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await openMap(page);
        const served = await paintedById(page);
        await ask(page);
        await expect(page).toHaveURL(/\?view=land$/u);
        expect(await paintedById(page)).not.toEqual(served);
        await earlier(page);
        await expect(page).toHaveURL(/\?date=\d{4}-\d\d-\d\d&view=land$/u);
        await keepIreland(page);
        await expect(page).toHaveURL(/&country=IRL$/u);
        await expect(card(page)).toContainText('Ireland');
        await expect(card(page).getByRole('link', { name: 'The statement and its evidence' })).toBeVisible();
        await expect(closing(page)).toBeVisible();
        await close(page);
        await expect(card(page)).toBeHidden();
        await expect(page).toHaveURL(/\?date=\d{4}-\d\d-\d\d&view=land$/u);
      });
    }
  }
}
