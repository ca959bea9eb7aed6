/**
 * Pages of the map carry a part of the style sheet. It is all that they ever need: whatever they show, no rule that other pages
 * have meets an element of theirs and is not there.
 */
import type { Page } from '@playwright/test';
import { openMap, openMore, search, tableIsWritten } from './map-reader.ts';
import { expect, test } from './watched.ts';

/** Runs in the page: how many rules the style sheet at this address has, and those that an element would need, in whatever state it is. */
async function missingRules(href: string): Promise<{ rules: number; missing: string[] }> {
  const own = new Set(
    [...document.styleSheets].flatMap((sheet) => flat(sheet.cssRules)).map(({ text }) => text),
  );
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
  document.head.append(link);
  await loaded;
  const rules = flat(link.sheet?.cssRules ?? []);
  link.remove();
  const missing = rules.filter(({ selector, text }) => !own.has(text) && document.querySelector(selector));
  return { rules: rules.length, missing: missing.map(({ text }) => text) };

  /** Rules in conditions, too, each with them, and with a selector that asks for no state. */
  function flat(list: Iterable<CSSRule>, conditions = ''): { selector: string; text: string }[] {
    return [...list].flatMap((rule) => {
      if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule))
        return flat(rule.cssRules, `${conditions}${rule.cssText.replace(/\{[\s\S]*/u, '')}`);
      const selector = rule instanceof CSSStyleRule ? stateless(rule.selectorText) : '*';
      return [{ selector, text: conditions + rule.cssText }];
    });
  }

  function stateless(selector: string): string {
    return selector
      .replace(/:(?:not|has)\((?:[^()]|\([^()]*\))*\)/gu, ':whatever')
      .replace(/::?[\w-]+(?![\w(-])/gu, (_, at: number, whole: string) =>
        /[\w\])*]/u.test(whole[at - 1] ?? '') ? '' : '*',
      );
  }
}

async function expectNothingMissing(page: Page): Promise<void> {
  await expect(page.locator('head link[rel="stylesheet"]')).toHaveCount(0);
  const other = await (await page.request.get('./about/')).text();
  const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)"/u.exec(other) ?? [];
  const { rules, missing } = await page.evaluate(missingRules, sheet);
  expect(rules).toBeGreaterThan(300);
  expect(missing).toEqual([]);
}

for (const path of ['map/', 'map/2026-01-06/', 'map/editions/', 'map/editions/2026-11-24/'])
  test(`/${path} has every rule that it needs`, async ({ page }) => {
    await page.goto(`./${path}`);
    await expect(page.locator('map-tool:not([data-ready])')).toHaveCount(0);
    await expectNothingMissing(page);
  });

test('so has a map that shows all that it can', async ({ page }) => {
  await openMap(
    page,
    '?date=2026-01-06&compare=2025-09-04&condition=ceasefire&focus=europe&country=POL&nonsense=1',
  );
  await openMore(page);
  await search(page).fill('po');
  await search(page).press('ArrowDown');
  await expect(page.locator('[data-part="found"] [aria-selected="true"]')).toBeVisible();
  await tableIsWritten(page);
  await expectNothingMissing(page);
});

test('and one whose script has failed', async ({ page }) => {
  await page.route('**/data/map/*.json', (route) => route.fulfill({ body: '{' }));
  await page.goto('./map/?date=2026-01-06');
  await expect(page.locator('map-tool')).toHaveAttribute('data-failed', '');
  await expectNothingMissing(page);
});
