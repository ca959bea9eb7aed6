/** The card of a country by mouse and keyboard, and the map as one tab stop. */
import type { Page } from '@playwright/test';
import { VIEWS } from '../../src/map/earth/view.ts';
import { card, keys, mapDataOf, openMap, pointOn, search, shape, showMap } from './map-reader.ts';
import { expect, test } from './watched.ts';

test('by mouse: shown on hover, kept after a click, gone with Escape', async ({ page }) => {
  await openMap(page);
  await showMap(page);
  const [poland, spain] = [await pointOn(page, 'POL'), await pointOn(page, 'ESP')];
  await page.mouse.move(poland.x, poland.y);
  await expect(card(page)).toContainText('Poland');
  await page.mouse.move(spain.x, spain.y);
  await expect(card(page)).toContainText('Spain');
  await page.mouse.move(2, 2);
  await expect(card(page)).toBeHidden();

  await page.mouse.click(poland.x, poland.y);
  await expect(page).toHaveURL(/country=POL$/u);
  await page.mouse.move(2, 2);
  await expect(card(page)).toContainText('Poland');
  // What is chosen stays, wherever the pointer goes.
  await page.mouse.move(spain.x, spain.y);
  await expect(shape(page, 'POL')).toHaveAttribute('data-cursor', '');
  await expect(shape(page, 'ESP')).not.toHaveAttribute('data-cursor', '');
  await expect(card(page)).toContainText('Poland');
  await page.mouse.move(2, 2);
  await expect(card(page)).toContainText('Poland');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(page).toHaveURL(/\/map\/$/u);
});

test('a second click lets go, a click on another country changes over, one on the sea lets go', async ({
  page,
}) => {
  await openMap(page);
  await showMap(page);
  const poland = await pointOn(page, 'POL');
  await page.mouse.click(poland.x, poland.y);
  await expect(page).toHaveURL(/country=POL$/u);
  await page.mouse.click(poland.x, poland.y);
  await expect(page).toHaveURL(/\/map\/$/u);
  await page.mouse.click(poland.x, poland.y);
  const spain = await pointOn(page, 'ESP');
  await page.mouse.click(spain.x, spain.y);
  await expect(page).toHaveURL(/country=ESP$/u);
  const window = await page.locator('.map-window').boundingBox();
  await page.mouse.click((window?.x ?? 0) + 10, (window?.y ?? 0) + 40);
  await expect(page).toHaveURL(/\/map\/$/u);
});

test('a resting pointer leaves the picture in peace', async ({ page }) => {
  await openMap(page);
  await showMap(page);
  const germany = await pointOn(page, 'DEU');
  await page.mouse.move(germany.x, germany.y);
  await expect(card(page)).toContainText('Germany');
  const changes = await page.locator('.map').evaluate(async (svg) => {
    let seen = 0;
    new MutationObserver((list) => {
      seen += list.length;
    }).observe(svg, { subtree: true, childList: true, attributes: true });
    for (let frame = 0; frame < 30; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    return seen;
  });
  expect(changes).toBe(0);
});

test('the pointer can go over the sea to the card and rest on it', async ({ page }) => {
  await openMap(page);
  await showMap(page);
  const { x, y } = await pointOn(page, 'ISL');
  await page.mouse.move(x, y);
  await expect(card(page)).toContainText('Iceland');
  const box = await card(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await expect(card(page)).toBeVisible();
});

test('a press of the mouse puts no focus on hidden links', async ({ page }) => {
  await openMap(page);
  await showMap(page);
  const { x, y } = await pointOn(page, 'POL');
  await page.mouse.click(x, y);
  expect(await page.evaluate(() => document.activeElement?.closest('svg') === null)).toBe(true);
});

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 1366, height: 625 },
  { width: 768, height: 1024 },
  { width: 640, height: 900 },
]) {
  test(`at ${width} × ${height} the card covers no country of which it speaks, and is on the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openMap(page);
    await showMap(page);
    expect(await coveredCountries(page)).toEqual([]);
  });
}

test('in every part of the map the card leaves free what is seen of its country', async ({ page }) => {
  for (const view of VIEWS) {
    await openMap(page, `?focus=${view}`);
    await showMap(page);
    expect(await coveredCountries(page), view).toEqual([]);
  }
});

test('a card that is kept has a button that closes it, and the map has the focus again', async ({ page }) => {
  await openMap(page);
  await showMap(page);
  const close = page.getByRole('button', { name: 'Close the card' });
  const poland = await pointOn(page, 'POL');
  await page.mouse.move(poland.x, poland.y);
  await expect(card(page)).toContainText('Poland');
  await expect(close).toBeHidden();
  await page.mouse.click(poland.x, poland.y);
  await close.click();
  await expect(card(page)).toBeHidden();
  await expect(page).toHaveURL(/\/map\/$/u);

  await keys(page).focus();
  await page.keyboard.press('Space');
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeHidden();
  await expect(keys(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(card(page)).toBeVisible();
});

test('the view follows the keys and the search to a country that it does not show', async ({ page }) => {
  await openMap(page, '?focus=balkans');
  await keys(page).focus();
  const first = (await keys(page).getAttribute('aria-activedescendant'))?.slice(-3) ?? '';
  await expect(page.locator('.map')).toHaveAttribute('data-view', 'balkans');
  await expectInPicture(page, first);
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('ArrowUp');
    const id = (await keys(page).getAttribute('aria-activedescendant'))?.slice(-3) ?? '';
    await expectInPicture(page, id);
  }
  await expect(page.locator('.map')).toHaveAttribute('data-view', 'europe');
  await expect(page).toHaveURL(/focus=europe/u);
  await page.keyboard.press('Tab');
  for (const [name, id] of [
    ['Finland', 'FIN'],
    ['Canada', 'CAN'],
  ] as const) {
    await openMap(page, '?focus=balkans');
    await search(page).fill(name);
    await page.keyboard.press('Enter');
    await expect(card(page)).toContainText(name);
    await expectInPicture(page, id);
  }
  await expect(page.locator('.map')).toHaveAttribute('data-view', 'world');
});

test('the map is one tab stop, and the arrows go to the neighbour', async ({ page }) => {
  await openMap(page);
  await keys(page).focus();
  await expect(keys(page)).toHaveAttribute('aria-activedescendant', 'on-map-UKR');
  await expect(card(page)).toContainText('Ukraine');
  await page.keyboard.press('ArrowUp');
  await expect(keys(page)).toHaveAttribute('aria-activedescendant', 'on-map-BLR');
  await expect(shape(page, 'BLR')).toHaveAttribute('data-cursor', '');
  await expect(shape(page, 'UKR')).not.toHaveAttribute('data-cursor', '');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('svg, .keys') === null)).toBe(true);
  await expect(card(page)).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await expect(keys(page)).toBeFocused();
  await expect(keys(page)).toHaveAttribute('aria-activedescendant', 'on-map-BLR');
});

test('Home and End go to the first and the last country by name', async ({ page }) => {
  await openMap(page);
  await keys(page).focus();
  await page.keyboard.press('Home');
  await expect(card(page)).toContainText('Albania');
  await page.keyboard.press('End');
  await expect(card(page)).toContainText('Vatican City');
});

test('Space keeps the card, so that Tab can reach its links; the arrows still go on after letting go', async ({
  page,
}) => {
  await openMap(page);
  await keys(page).focus();
  await page.keyboard.press('ArrowLeft');
  const name = (await card(page).getByRole('link').first().textContent()) ?? '';
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/country=/u);
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('link', { name, exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\/map\/$/u);
  await page.keyboard.press('ArrowRight');
  await expect(card(page)).toBeVisible();
  await expect(card(page)).not.toContainText(name);
});

test('Escape leaves the map and lets go of the card', async ({ page }) => {
  await openMap(page);
  await keys(page).focus();
  await page.keyboard.press('Escape');
  await expect(keys(page)).not.toBeFocused();
  await expect(card(page)).toBeHidden();
  await keys(page).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(page).toHaveURL(/\/map\/$/u);
});

test('Enter opens the page of the country', async ({ page }) => {
  await openMap(page);
  await keys(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/countries\/ukraine\/$/u);
});

test('the focus is seen: a ring about the map and a line about the country, in both themes', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openMap(page);
    await page.getByLabel('What had been said by').focus();
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Shift+Tab');
      if (await keys(page).evaluate((list) => list === document.activeElement)) break;
    }
    const ring = await keys(page).evaluate((list) => getComputedStyle(list).outlineWidth);
    expect(Number.parseFloat(ring)).toBeGreaterThanOrEqual(2);
    const line = await shape(page, 'UKR').evaluate((path) => {
      const { stroke, strokeWidth } = getComputedStyle(path);
      return { stroke, width: Number.parseFloat(strokeWidth) };
    });
    expect(line.width).toBeGreaterThan(2);
    expect(line.stroke).toBe(colorScheme === 'light' ? 'rgb(29, 31, 34)' : 'rgb(236, 238, 241)');
  }
});

test('the tree of accessibility has one list of all countries with their answers, and one image', async ({
  page,
}) => {
  await openMap(page);
  const { countries } = await mapDataOf(page);
  await expect(keys(page).getByRole('option')).toHaveCount(countries.length);
  await expect(keys(page).getByRole('option', { name: /^Poland: ./u })).toHaveCount(1);
  await keys(page).focus();
  await expect(keys(page).getByRole('option', { selected: true })).toHaveCount(1);
  await expect(keys(page).getByRole('option', { selected: true })).toHaveText(/^Ukraine: /u);
  const tree = await page.locator('.map-figure').ariaSnapshot();
  expect(tree).toContain('listbox "Countries on the map"');
  expect(tree.match(/^ {2}- '?img/gmu)?.length).toBe(1);
  expect(tree).toMatch(/option "Germany: [^"]+"/u);
  await expect(page.locator('#map-hint')).toBeVisible();
  expect(await keys(page).getAttribute('aria-describedby')).toBe('map-hint');
});

test('search takes local names and codes, shows at most six, and Escape goes back one step at a time', async ({
  page,
}) => {
  await openMap(page);
  for (const [query, name] of [
    ['Deutschland', 'Germany'],
    ['UK', 'United Kingdom'],
    ['Holland', 'Netherlands'],
    ['україна', 'Ukraine'],
    ['turkiye', 'Türkiye'],
    ['PL', 'Poland'],
  ] as const) {
    await search(page).fill(query);
    const options = page.getByRole('listbox', { name: 'Find a country' }).getByRole('option');
    await expect(options.first()).toHaveText(name);
    expect(await options.count()).toBeLessThanOrEqual(6);
    await page.keyboard.press('Enter');
    await expect(card(page)).toContainText(name);
    await expect(search(page)).toHaveValue(name);
    await expect(search(page)).toHaveAttribute('aria-expanded', 'false');
  }
  await search(page).fill('ir');
  await expect(search(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const active = await search(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(search(page)).toHaveValue('');
  await search(page).fill('zzzz');
  await expect(search(page)).toHaveAttribute('aria-expanded', 'false');
});

test('a result can be pressed', async ({ page }) => {
  await openMap(page);
  await search(page).fill('pol');
  await page.getByRole('option', { name: 'Poland', exact: true }).click();
  await expect(card(page)).toContainText('Poland');
});

/** The middle of a country is within the shown part of the map. */
async function expectInPicture(page: Page, id: string): Promise<void> {
  const { countries } = await mapDataOf(page);
  const country = countries.find((candidate) => candidate.id === id);
  const view = await page.locator('.map-window').getAttribute('viewBox');
  const [x = 0, y = 0, width = 0, height = 0] = view?.split(' ').map(Number) ?? [];
  expect(country && country.x > x && country.x < x + width, `${id} in ${view}`).toBe(true);
  expect(country && country.y > y && country.y < y + height, `${id} in ${view}`).toBe(true);
  const inset = await shape(page, id).evaluate((found) => found.closest('.map-inset') !== null);
  if (inset) expect(await page.locator('.map').getAttribute('data-view')).toBe('world');
}

/** The countries that their card covers, or whose card leaves the screen: each is chosen in turn, without scrolling. */
function coveredCountries(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const card = document.querySelector<HTMLElement>('.card');
    const map = document.querySelector('.map')?.getBoundingClientRect();
    const shapes = [...document.querySelectorAll('.map [data-country][data-category]')];
    for (const id of new Set(shapes.map((shape) => shape.getAttribute('data-country')))) {
      const shape = shapes.find((candidate) => candidate.getAttribute('data-country') === id);
      if (!shape || !card || !map) continue;
      shape.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      if (card.hidden) faults.push(`${id} has no card`);
      const box = card.getBoundingClientRect();
      if (box.top < 0 || box.bottom > innerHeight) faults.push(`the card of ${id} is off the screen`);
      const country = shape.getBoundingClientRect();
      card.style.visibility = 'hidden';
      let covered = 0;
      for (
        let x = Math.max(box.left, country.left, map.left);
        x < Math.min(box.right, country.right);
        x += 3
      ) {
        for (
          let y = Math.max(box.top, country.top, map.top);
          y < Math.min(box.bottom, country.bottom);
          y += 3
        ) {
          const met = document.elementFromPoint(x, y)?.closest('[data-country]');
          if (met?.getAttribute('data-country') === id) covered += 1;
        }
      }
      card.style.visibility = '';
      if (covered > 0) faults.push(`${id} is covered at ${covered} points`);
    }
    return faults;
  });
}
