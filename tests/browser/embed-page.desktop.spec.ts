/** The embeds in a sandbox without an origin, on a page of somebody else. */
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { axeFaults, axeFaultsOfColour } from './axe.ts';
import { openFramed } from './embed-frame.ts';
import { expect, test } from './watched.ts';

const KINDS = [
  { kind: 'map', path: './embed/v1/map/' },
  { kind: 'map of a date', path: './embed/v1/map/2025-09-04/' },
  { kind: 'country', path: './embed/v1/country/POL/' },
  { kind: 'numbers', path: './embed/v1/numbers/' },
];

/** Chooses as a keyboard does: what a list of the map offers stands in it once it has the focus. */
async function choose(
  of: FrameLocator | Page,
  list: 'Question' | 'Country',
  option: string,
): Promise<Locator> {
  const select = of.getByRole('combobox', { name: list });
  await select.focus();
  await select.selectOption(option);
  return select;
}

/** The requests for the past of a map, data and script, from now on. */
function pastsAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/embed/past/')) asked.push(request.url());
  });
  return asked;
}

for (const { kind, path } of KINDS) {
  for (const width of [320, 600]) {
    test(`the ${kind} tells a height that fits it and its host, ${width} px wide, in one request`, async ({
      page,
      baseURL,
    }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const { frame, heights } = await openFramed(page, baseURL, path, { width });
      const { origin } = new URL(baseURL ?? '');
      await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(1);
      const high = (inner: Element) => Math.ceil(inner.getBoundingClientRect().height);
      await expect(async () => {
        expect((await heights()).at(-1)).toBe(await frame.locator('.embed').evaluate(high));
      }).toPass();
      expect((await heights()).at(-1)).toBeLessThanOrEqual(1000);
      const root = frame.locator('html');
      expect(await root.evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
      await expect.poll(() => root.evaluate((html) => html.scrollHeight <= innerHeight)).toBe(true);
      expect(requests.filter((url) => url.startsWith(origin))).toHaveLength(1);
      expect(await root.evaluate(() => origin)).toBe('null');
    });
  }
}

test('the map follows its date, its question and a country, by keyboard', async ({ page, baseURL }) => {
  const { frame } = await openFramed(page, baseURL, './embed/v1/map/');
  const legend = frame.getByRole('group', { name: /number of countries/u }).getByRole('list');
  const before = await legend.innerText();
  await frame.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect(frame.getByText('Stated positions as of 12 February 2025')).toBeVisible();
  await expect(legend).not.toHaveText(before, { useInnerText: true });
  await expect(frame.locator('svg.map')).toHaveAccessibleDescription(/12 February 2025/u);
  await expect(frame.getByRole('button', { name: 'Earlier' })).toBeDisabled();
  await frame.getByRole('button', { name: 'Later' }).press('Enter');
  await expect(frame.getByText('Stated positions as of 15 February 2025')).toBeVisible();
  await frame.getByRole('slider').press('End');
  await choose(frame, 'Question', 'air');
  await expect(frame.getByRole('heading')).toHaveText('Air: who has said what');
  await choose(frame, 'Question', 'headline');
  await choose(frame, 'Country', 'Poland');
  const detail = frame.locator('[data-part="detail"]');
  await expect(detail).toContainText('Poland: No to soldiers; other help. Donald Tusk');
  const link = detail.getByRole('link');
  await expect(link).toHaveAttribute('href', /\/statements\/pol-[\w-]+\/$/u);
  await frame.getByRole('combobox', { name: 'Country' }).press('Escape');
  await expect(detail).toContainText('Tap or choose a country');
});

test('what stands is not read out again when the day changes, and countries beyond the map say their answers', async ({
  page,
  baseURL,
}) => {
  const { frame } = await openFramed(page, baseURL, './embed/v1/map/');
  const detail = frame.locator('[data-part="detail"]');
  const canada = frame
    .getByRole('list', { name: 'Countries beyond the map' })
    .getByRole('listitem')
    .filter({ hasText: 'Canada' });
  await detail.evaluate((region) => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    new MutationObserver(() => changes.push(region.textContent ?? '')).observe(region, {
      childList: true,
      subtree: true,
    });
  });
  const changes = () => detail.evaluate(() => (window as unknown as { changes: string[] }).changes);
  const now = (await canada.getByRole('img').getAttribute('aria-label')) ?? '';
  expect(now).not.toBe('');
  await choose(frame, 'Country', 'Canada');
  await expect(detail).toContainText(`Canada: ${now.split(',')[0]}`);
  await frame.getByRole('combobox', { name: 'Country' }).press('Escape');
  await expect(detail).toContainText('Tap or choose a country');
  const before = (await changes()).length;
  for (const key of ['Home', 'ArrowRight', 'End']) await frame.getByRole('slider').press(key);
  await frame.getByRole('slider').press('Home');
  await expect(frame.getByText('Stated positions as of 12 February 2025')).toBeVisible();
  await expect(canada.getByRole('img')).not.toHaveAttribute('aria-label', now);
  expect((await changes()).length).toBe(before);
});

test('a country tells its words when it is pointed at or tapped, on the map and beside it', async ({
  page,
  baseURL,
}) => {
  const { frame } = await openFramed(page, baseURL, './embed/v1/map/');
  const detail = frame.locator('[data-part="detail"]');
  await frame.locator('.map-shapes [data-country="POL"]').hover();
  await expect(detail).toContainText('Poland: ');
  await frame.locator('.map-shapes [data-country="ESP"]').click();
  await expect(frame.getByRole('combobox', { name: 'Country' })).toHaveValue('ESP');
  await frame.getByRole('listitem').filter({ hasText: 'Canada' }).click();
  await expect(detail).toContainText('Canada: ');
  await expect(frame.getByRole('combobox', { name: 'Country' })).toHaveValue('CAN');
});

test('who only looks fetches nothing; a near view fetches its names, and nothing moves', async ({
  page,
  baseURL,
}) => {
  const asked = pastsAsked(page);
  const { frame } = await openFramed(page, baseURL, './embed/v1/map/?highlight=POL&theme=dark');
  await frame.getByRole('heading', { level: 1 }).hover();
  await frame.locator('[data-part="legend"]').hover();
  expect(asked).toEqual([]);

  const come = Promise.withResolvers<void>();
  await page.route('**/embed/past/*.json', async (route) => {
    await come.promise;
    await route.continue();
  });
  const near = await openFramed(page, baseURL, './embed/v1/map/?focus=central&highlight=POL&theme=dark');
  const high = () => near.frame.locator('.embed').evaluate((embed) => embed.getBoundingClientRect().height);
  await expect(near.frame.locator('.map text:visible')).toHaveCount(0);
  const before = await high();
  come.resolve();
  await expect(near.frame.locator('.map [visibility="visible"]', { hasText: 'Poland' })).toBeVisible();
  expect(await high()).toBe(before);
  await near.frame.locator('.map-shapes [data-country="DEU"]').click();
  await near.frame.getByRole('heading', { level: 1 }).hover();
  await expect(near.frame.locator('[data-part="detail"]')).toContainText('Germany: ');
  expect(asked).toHaveLength(2);
});

test('names of large countries stand in the picture of whoever only looks, where it has room for them', async ({
  page,
  baseURL,
}) => {
  const asked = pastsAsked(page);
  const { frame } = await openFramed(page, baseURL, './embed/v1/map/', { width: 600 });
  const few = ['France', 'Poland', 'Russia', 'Spain', 'Türkiye', 'Ukraine'];
  const more = [...few, 'Finland', 'Germany', 'Italy', 'Romania', 'Sweden'];
  for (const [width, names] of [
    [1080, more],
    [720, few],
    [600, more],
    [480, few],
    [320, []],
  ] as const) {
    await resizeFrame(page, frame, width);
    const { shown, met } = await frame.locator('svg.map').evaluate(namesMeeting);
    expect(met, `${width}`).toEqual([]);
    expect(shown, `${width}`).toEqual(expect.arrayContaining([...names]));
    if (names !== more) expect(shown, `${width}`).toHaveLength(names.length);
  }
  expect(asked).toEqual([]);
});

for (const query of ['', '?focus=balkans', '?date=2025-02-12&theme=dark'])
  test(`names stand whole in the picture, clear of each other and of every sign, at any width: ${query || 'now'}`, async ({
    page,
    baseURL,
  }) => {
    const { frame } = await openFramed(page, baseURL, `./embed/v1/map/${query}`, { width: 600 });
    await frame.getByRole('slider').focus();
    await expect(frame.locator('.map-names[data-fitted]')).toBeAttached();
    for (const width of [1080, 720, 600, 480, 320]) {
      await resizeFrame(page, frame, width);
      await expect(async () => {
        const { shown, met } = await frame.locator('svg.map').evaluate(namesMeeting);
        expect(met, `${width}`).toEqual([]);
        if (width >= 480) expect(shown.length, `${width}`).toBeGreaterThan(4);
      }).toPass();
    }
  });

async function resizeFrame(page: Page, frame: FrameLocator, width: number): Promise<void> {
  await page.locator('iframe').evaluate((element, to) => {
    (element as HTMLElement).style.width = `${to}px`;
  }, width);
  await expect.poll(() => frame.locator('html').evaluate(() => innerWidth)).toBe(width);
}

/** Runs in the page: the names that are seen in a map, and which of them meet another, a sign or an edge. */
function namesMeeting(map: Element): { shown: string[]; met: string[] } {
  // Of letters, without the room above and below them.
  function lettersOf(element: Element) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const air = (bottom - top) / 6;
    return { left: left + 1, right: right - 1, top: top + air, bottom: bottom - air };
  }
  const edge = lettersOf(map);
  const names = [...map.querySelectorAll('.map-names text')]
    .filter(
      (name) => name.checkVisibility({ visibilityProperty: true }) && name.getBoundingClientRect().width > 0,
    )
    .map((name) => ({ text: name.textContent ?? '', ...lettersOf(name) }));
  const signs = [...map.querySelectorAll('[data-sign] use')].map((sign) => ({
    text: 'a sign',
    ...lettersOf(sign),
  }));
  const others = [...names, ...signs];
  const met = names.flatMap((one, index) =>
    others
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map(({ text }) => `${one.text} and ${text}`)
      .concat(one.left < edge.left - 1 || one.right > edge.right + 1 ? [`${one.text} is cut`] : []),
  );
  return { shown: names.map(({ text }) => text), met };
}

for (const path of ['country/POL/', 'quote/pol-2025-09-04-donald-tusk/', 'map/'])
  test(`in a wide column ${path} begins where the column does`, async ({ page, baseURL }) => {
    const { frame } = await openFramed(page, baseURL, `./embed/v1/${path}`, { width: 1200 });
    const left = await frame.locator('.embed').evaluate((embed) => embed.getBoundingClientRect().left);
    expect(left).toBe(0);
  });

for (const width of [320, 480, 720])
  test(`what is asked can be read in its list, ${width} px wide`, async ({ page, baseURL }) => {
    const { frame } = await openFramed(page, baseURL, './embed/v1/map/', { width });
    const room = await frame.getByRole('combobox', { name: 'Question' }).evaluate((select) => {
      const text = document.createElement('span');
      text.textContent = (select as HTMLSelectElement).selectedOptions[0]?.text ?? '';
      text.style.cssText = 'position:absolute;white-space:nowrap';
      text.style.font = getComputedStyle(select).font;
      document.body.append(text);
      const arrow = 20;
      return select.clientWidth - arrow - text.getBoundingClientRect().width;
    });
    expect(room).toBeGreaterThanOrEqual(0);
  });

test('the first touch fetches the past, and nothing after it does again', async ({ page, baseURL }) => {
  const asked = pastsAsked(page);
  const { frame } = await openFramed(page, baseURL, './embed/v1/map/');
  await expect(frame.getByRole('option')).toHaveCount(2);
  await frame.getByRole('combobox', { name: 'Question' }).hover();
  await expect.poll(() => asked.map((url) => url.replace(/.*\./u, '')).sort()).toEqual(['js', 'json']);
  await expect(frame.getByRole('combobox', { name: 'Question' }).getByRole('option')).toHaveCount(13);
  expect(await frame.getByRole('combobox', { name: 'Country' }).getByRole('option').count()).toBeGreaterThan(
    40,
  );
  await frame.getByRole('slider').press('Home');
  await expect(frame.getByText('Stated positions as of 12 February 2025')).toBeVisible();
  await choose(frame, 'Question', 'sea');
  await expect(frame.getByRole('heading')).toHaveText('Sea: who has said what');
  await frame.getByRole('button', { name: 'Later' }).click();
  await expect(frame.getByText('Stated positions as of 15 February 2025')).toBeVisible();
  expect(asked).toHaveLength(2);
});

test('a list that gets the focus has its options at once, and what is asked before the past is there is shown when it is', async ({
  page,
  baseURL,
}) => {
  let send = () => {};
  const held = new Promise<void>((sent) => {
    send = sent;
  });
  await page.route('**/embed/past/*', async (route) => {
    await held;
    await route.continue();
  });
  const { frame } = await openFramed(page, baseURL, './embed/v1/map/');
  const heading = frame.getByRole('heading', { level: 1 });
  const before = await heading.innerText();
  await choose(frame, 'Question', 'air');
  await frame.getByRole('slider').press('Home');
  await choose(frame, 'Country', 'Poland');
  await expect(frame.locator('[data-part="detail"]')).toContainText('Poland: ');
  await expect(frame.locator('[data-part="picture"]')).toHaveAttribute('aria-busy', 'true');
  await expect(heading).toHaveText(before);
  send();
  await expect(heading).toHaveText('Air: who has said what');
  await expect(frame.getByText('Stated positions as of 12 February 2025')).toBeVisible();
  await expect(frame.locator('[data-part="picture"]')).not.toHaveAttribute('aria-busy');
});

test('when the past does not come the map says so, stays as it is, and asks again when it is asked', async ({
  page,
  baseURL,
  faults,
}) => {
  const asked = pastsAsked(page);
  let fails = true;
  await page.route('**/embed/past/*', (route) => (fails ? route.abort() : route.continue()));
  const { frame } = await openFramed(page, baseURL, './embed/v1/map/');
  const failed = frame.getByRole('status').filter({ hasText: 'could not be loaded' });
  await expect(failed).toHaveCount(0);
  const date = await frame.locator('[data-part="date"]').innerText();
  await frame.getByRole('slider').press('Home');
  await expect(failed).toBeVisible();
  await expect(failed.getByRole('link', { name: 'The full map with its table' })).toHaveAttribute(
    'href',
    /^https?:.*\/map\/$/u,
  );
  await expect(frame.locator('[data-part="date"]')).toHaveText(date);
  await expect(frame.getByRole('button', { name: 'Later' })).toBeDisabled();
  await choose(frame, 'Country', 'France');
  await expect(frame.locator('[data-part="detail"]')).toContainText('France: ');
  fails = false;
  const before = asked.length;
  await frame.getByRole('button', { name: 'Earlier' }).click();
  await expect(frame.getByRole('button', { name: 'Later' })).toBeEnabled();
  await expect(failed).toHaveCount(0);
  expect(asked.length).toBe(before + 2);
  expect(faults.filter((fault) => !/ERR_FAILED/u.test(fault))).toEqual([]);
  faults.length = 0;
});

for (const { what, files, body, told } of [
  { what: 'a page', files: '*.json', body: '<!doctype html><title>Not this</title>', told: true },
  { what: 'a page', files: '*.js', body: '<!doctype html><title>Not this</title>', told: true },
  { what: 'another file', files: '*.json', body: '{"stops":[],"questions":[]}', told: false },
])
  test(`where ${what} answers in the place of the past’s ${files}, the map of now stands whole`, async ({
    page,
    baseURL,
    faults,
  }) => {
    await page.route(`**/embed/past/${files}`, (route) =>
      route.fulfill({ body, headers: { 'access-control-allow-origin': '*' } }),
    );
    const { frame } = await openFramed(page, baseURL, './embed/v1/map/?view=land');
    await expect(frame.getByRole('status').filter({ hasText: 'could not be loaded' })).toHaveCount(
      told ? 1 : 0,
    );
    // What cannot be read as a past ends the enhancement: the page is as it was served.
    await expect(frame.getByRole('slider')).toHaveCount(told ? 1 : 0);
    await expect(frame.locator('[aria-busy]')).toHaveCount(0);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
      /^Soldiers for Ukraine after a ceasefire/u,
    );
    await expect(frame.getByText(/^Newest words: .*; as of/u)).toBeVisible();
    await expect(frame.locator('svg.map')).toHaveAccessibleDescription(/as of .* Would host/u);
    expect(faults.splice(0).filter((fault) => !/MIME type/u.test(fault))).toEqual([]);
  });

test('the map of a day shows the past until that day, and so does that of an edition', async ({
  page,
  baseURL,
}) => {
  const asked = pastsAsked(page);
  const day = await openFramed(page, baseURL, './embed/v1/map/2025-09-04/');
  await day.frame.getByRole('button', { name: 'Earlier' }).click();
  await expect(day.frame.getByText('Stated positions as of 4 September 2025')).toHaveCount(0);
  await day.frame.getByRole('slider').press('End');
  await expect(day.frame.getByText('Stated positions as of 4 September 2025')).toBeVisible();
  await expect(day.frame.getByRole('button', { name: 'Later' })).toBeDisabled();
  expect(asked).toHaveLength(2);
  const edition = await openFramed(page, baseURL, './embed/v1/map/editions/2026-11-24/?date=2025-09-04');
  await expect(edition.frame.getByText('Stated positions as of 4 September 2025')).toBeVisible();
});

test('the past puts up the signs that the map of the same day is served with, where there are none as well', async ({
  page,
}) => {
  const signed = () =>
    page
      .locator('.map-signs [data-sign]:has(use)')
      .evaluateAll((places) => places.map((place) => place.getAttribute('data-sign')).sort());
  for (const [day, date] of [
    ['2026-02-24', '24 February 2026'],
    ['2025-02-17', '17 February 2025'],
  ]) {
    await page.goto(`./embed/v1/map/${day}/`);
    const served = await signed();
    expect(served.length > 0).toBe(day === '2026-02-24');
    await page.goto(`./embed/v1/map/?date=${day}`);
    await expect(page.getByText(`Stated positions as of ${date}`)).toBeVisible();
    expect(await signed()).toEqual(served);
  }
});

test('a copy of the page at another address shows the same map, and leads to ours for the past', async ({
  page,
  request,
  faults,
}) => {
  const html = await (await request.get('./embed/v1/map/')).text();
  await page.route('https://copy.example/**', (route) =>
    route.request().url().endsWith('/copy.html')
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.fulfill({ status: 404 }),
  );
  await page.goto('https://copy.example/copy.html');
  await expect(page.locator('[data-part="embed"][data-ready]')).toBeVisible();
  expect(faults).toEqual([]);
  await page.locator('.map-shapes [data-country="POL"]').click();
  await expect(page.locator('[data-part="detail"]')).toContainText('Poland: ');
  await page.getByRole('slider').focus();
  const failed = page.getByRole('status').filter({ hasText: 'could not be loaded' });
  const [, full] = /rel="canonical" href="([^"]*)"/u.exec(html) ?? [];
  await expect(failed.getByRole('link')).toHaveAttribute('href', full ?? '');
  // Script and past are asked for at once, and either may be the first that is not there: of each its answer and the line of it.
  await expect.poll(() => faults.length).toBeGreaterThanOrEqual(4);
  expect(faults.filter((fault) => !/404/u.test(fault))).toEqual([]);
  faults.length = 0;
});

test('the first touch of a finger is enough', async ({ browser, baseURL, page: _ }) => {
  const page = await browser.newPage({ hasTouch: true });
  const asked = pastsAsked(page);
  await page.goto(`${baseURL}embed/v1/map/`);
  await page.getByRole('combobox', { name: 'Question' }).tap();
  await expect(page.getByRole('combobox', { name: 'Question' }).getByRole('option')).toHaveCount(13);
  await expect.poll(() => asked.length).toBe(2);
  await page.close();
});

test('options in the address are shown, and a date that is not in the record is told', async ({
  page,
  baseURL,
}) => {
  const query = '?date=2025-09-04&view=land&highlight=POL&focus=central&theme=dark';
  const { frame } = await openFramed(page, baseURL, `./embed/v1/map/${query}`);
  await expect(frame.getByText('Stated positions as of 4 September 2025')).toBeVisible();
  await expect(frame.getByRole('combobox', { name: 'Question' })).toHaveValue('land');
  await expect(frame.getByRole('slider')).toHaveAttribute('aria-valuetext', '4 September 2025');
  await expect(frame.getByRole('heading')).toHaveText('Soldiers in Ukraine: who has said what');
  const shape = (id: string) => frame.locator(`.map-shapes [data-country="${id}"]`);
  await expect(shape('POL')).toHaveAttribute('data-highlight', '');
  await expect(shape('POL')).toHaveCSS('stroke-width', '2.2px');
  // What is counted is not in a close-up.
  await expect(frame.locator('[data-part="legend"] b').first()).toBeHidden();
  // Ukraine's own outline would look like another choice.
  await expect(shape('UKR')).toHaveCSS('stroke-width', '0.7px');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    'rgb(20, 23, 28)',
  );
  const bad = await openFramed(
    page,
    baseURL,
    './embed/v1/map/?date=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  );
  await expect(bad.frame.getByText('The date in the address is not in this record.')).toBeVisible();
  await expect(bad.frame.locator('body')).not.toContainText('onerror');
});

test('the host is answered, once in a while, and junk is nothing to the embed', async ({ page, baseURL }) => {
  const { heights, messages } = await openFramed(page, baseURL, './embed/v1/country/POL/');
  const settled = (await messages()).length;
  await page.evaluate(() => {
    const { contentWindow: frame } = document.querySelector('iframe') as HTMLIFrameElement;
    const junk = [
      null,
      0,
      '',
      '{',
      [],
      {},
      'pymxPYMxaxPYMxwidthxPYMx1',
      { type: 'willing:hello', v: 2 },
      { type: 'toString' },
    ];
    for (const message of junk) frame?.postMessage(message, '*');
    for (let index = 0; index < 50; index++) frame?.postMessage({ type: 'willing:hello', v: 1 }, '*');
  });
  await expect.poll(async () => (await messages()).length).toBeGreaterThan(settled);
  const all = await heights();
  expect(new Set(all).size).toBeLessThanOrEqual(2);
  expect((await messages()).length - settled).toBeLessThanOrEqual(4);
});

test('the height follows the width, both ways', async ({ page, baseURL }) => {
  const { heights } = await openFramed(page, baseURL, './embed/v1/country/POL/', { width: 600 });
  const wide = (await heights()).at(-1) ?? 0;
  const resize = (width: number) =>
    page.locator('iframe').evaluate((frame, to) => {
      (frame as HTMLElement).style.width = `${to}px`;
    }, width);
  await resize(300);
  await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(wide);
  await resize(600);
  await expect.poll(async () => (await heights()).at(-1)).toBe(wide);
  expect((await heights()).length).toBeLessThan(20);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is whole: picture, counts, date, links; and no dead controls', async ({ page }) => {
    await page.goto('./embed/v1/map/');
    const picture = page.getByRole('img', {
      name: /^Soldiers for Ukraine after a ceasefire: who says what/u,
    });
    await expect(picture).toBeVisible();
    await expect(picture).toHaveAccessibleDescription(/as of \d+ \w+ \d{4} Has promised soldiers \d+/u);
    await expect(
      page
        .getByRole('group', { name: /number of countries/u })
        .getByRole('list')
        .locator('li')
        .first(),
    ).toBeVisible();
    await expect(page.getByText(/^Newest words: .*; as of/u)).toBeVisible();
    await expect(page.getByRole('link', { name: 'The full map with its table' })).toBeVisible();
    const poland = page.getByRole('listitem').filter({ hasText: 'Poland: ' });
    await expect(poland).toContainText('No to soldiers; other help. Donald Tusk, ');
    await expect(poland.getByRole('link')).toHaveAttribute('href', /\/statements\/pol-[\w-]+\/$/u);
    await expect(page.locator('.controls, [data-part="detail"]').filter({ visible: true })).toHaveCount(0);
  });
});

test('a script that fails when it is touched leaves the map as it was served, and its height is told', async ({
  page,
  baseURL,
}) => {
  await page.route('**/embed/v1/map/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('data-part="told"', 'data-part="none"');
    await route.fulfill({ response, body });
  });
  const { frame, heights } = await openFramed(page, baseURL, './embed/v1/map/');
  await expect(
    frame
      .getByRole('group', { name: /number of countries/u })
      .getByRole('list')
      .getByRole('listitem')
      .first(),
  ).toBeVisible();
  await frame.getByRole('slider').focus();
  await expect(frame.locator('.controls').filter({ visible: true })).toHaveCount(0);
  expect((await heights()).at(-1)).toBeGreaterThan(600);
});

test('no frame, no messages', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('message', () => console.log('a message'));
  });
  await page.goto('./embed/v1/map/');
  await expect(page.getByRole('slider')).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
});

test('wide, the map stands beside its legend and is not blown up', async ({ page, baseURL }) => {
  const { frame, heights } = await openFramed(page, baseURL, './embed/v1/map/', { width: 1600 });
  const [map, legend] = await Promise.all([
    frame.locator('svg.map').boundingBox(),
    frame
      .getByRole('group', { name: /number of countries/u })
      .getByRole('list')
      .boundingBox(),
  ]);
  expect(map && legend && legend.x >= map.x + map.width && map.width <= 720).toBe(true);
  expect((await heights()).at(-1)).toBeLessThan(900);
});

test('axe finds no fault in the embed with a country chosen, in light and in dark', async ({ page }) => {
  for (const [theme, faults] of [
    ['light', axeFaults],
    ['dark', axeFaultsOfColour],
  ] as const) {
    await page.goto(`./embed/v1/map/?theme=${theme}`);
    await choose(page, 'Country', 'France');
    expect(await faults(page), theme).toEqual([]);
  }
});

test('a quotation is copied from a closed frame as text and as HTML, with speaker, day, source and link', async ({
  page,
  baseURL,
}) => {
  const { frame } = await openFramed(page, baseURL, './embed/v1/quote/pol-2025-09-04-donald-tusk/');
  await expect(frame.getByRole('blockquote')).toHaveText(/^„nie przewiduje/u);
  await page.evaluate(() => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.id = 'paste';
    field.addEventListener('paste', ({ clipboardData }) => {
      field.dataset.text = clipboardData?.getData('text/plain');
      field.dataset.html = clipboardData?.getData('text/html');
    });
    document.body.append(field);
  });
  await frame.getByRole('button', { name: 'Copy this quotation' }).press('Enter');
  await expect(frame.getByRole('status')).toHaveText('Copied, with its source.');
  await page.locator('#paste').focus();
  await page.keyboard.press('Control+V');
  const pasted = page.locator('#paste');
  await expect(pasted).toHaveAttribute(
    'data-text',
    /Donald Tusk, Prime Minister of Poland, 4 September 2025/u,
  );
  await expect(pasted).toHaveAttribute('data-text', /\/statements\/pol-2025-09-04-donald-tusk\/$/u);
  await expect(pasted).toHaveAttribute('data-html', /<blockquote cite="https:[^"]+"><p lang="pl"/u);
});

test('no text becomes markup in an embed: its policy asks for trusted types, and its script needs none', async ({
  page,
  faults,
}) => {
  await page.goto('./embed/v1/map/?view=air&date=2026-01-07');
  await expect(page.getByRole('heading')).toHaveText('Air: who has said what'); // by nodes
  const refused = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>text</p>');
      return '';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  expect(faults.splice(0).join()).toContain('TrustedHTML'); // what the browser says of this test's own attempt
});
