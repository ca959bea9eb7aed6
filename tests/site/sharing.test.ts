/** What others make of a page that is shared, crawled or listed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { headerSetOf } from '../../src/hosting/header-set.ts';
import { BASE, type BuiltPage, DIST, isMoved, readFiles, readPages } from './dist.ts';

// An embed is a part of somebody else's page: nobody shares or lists it.
const pages = readPages().filter((page) => headerSetOf(page.path.slice(1)) !== 'embed' && !isMoved(page));

function metaOf({ tags }: BuiltPage, key: string): string | undefined {
  return tags.find(
    ({ name, attributes }) => name === 'meta' && (attributes.property ?? attributes.name) === key,
  )?.attributes.content;
}

function canonicalOf({ tags }: BuiltPage): string | undefined {
  return tags.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
}

function pictureOf(page: BuiltPage): string {
  return new URL(metaOf(page, 'og:image') ?? 'http://none/').pathname.slice(BASE.length);
}

test('every page has a picture that is built, 1200 × 630 as it says, with words for it', () => {
  const faults = pages.flatMap((page) => {
    const file = join(DIST, pictureOf(page));
    if (!existsSync(file)) return [`${page.path}: no ${file}`];
    const png = readFileSync(file);
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)].join(' × ');
    const said = [metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')].join(' × ');
    const alt = metaOf(page, 'og:image:alt');
    return size === '1200 × 630' && said === size && alt && metaOf(page, 'twitter:image:alt') === alt
      ? []
      : [`${page.path}: ${size}, said ${said}, ${alt}`];
  });
  expect(faults).toEqual([]);
});

test('every explainer, country, statement, date and edition has a picture of its own', () => {
  const own = pages.filter(({ path }) =>
    /^\/(explainers|countries|statements|map)\/(?!editions\/$|year\/)./u.test(path),
  );
  const pictures = own.map(pictureOf);
  expect(own.length).toBeGreaterThan(100);
  expect(new Set(pictures).size).toBe(pictures.length);
  expect(pictures.filter((file) => /site/u.test(file))).toEqual([]);
});

test('every page says its title, address and kind', () => {
  const faults = pages.flatMap((page) => {
    const said = ['og:title', 'og:description', 'og:type', 'twitter:card', 'twitter:title'].map((key) =>
      metaOf(page, key),
    );
    return said.every(Boolean) && metaOf(page, 'og:url') === canonicalOf(page) ? [] : [page.path];
  });
  expect(faults).toEqual([]);
});

test('the preview of the home page asks and answers; that of a map tells its counts in a sentence', () => {
  const [home, map] = ['/', '/map/'].map((path) => pages.find((page) => page.path === path));
  for (const key of ['og', 'twitter']) {
    expect(home && metaOf(home, `${key}:title`)).toMatch(
      /^Are \d+ countries sending soldiers to Ukraine\?$/u,
    );
    expect(home && metaOf(home, `${key}:description`)).toMatch(
      /^No\. .+ promised soldiers for after a ceasefire/u,
    );
    expect(map && metaOf(map, `${key}:description`)).toMatch(/rule it out\. Newest words: [^.]+\.$/u);
  }
  for (const page of [home, map])
    expect(page && metaOf(page, 'description')?.length).toBeLessThanOrEqual(200);
});

test('the sitemap lists exactly the canonical pages, with no day after the record’s', () => {
  const [{ text } = { text: '' }] = readFiles('sitemap.xml');
  expect(XMLValidator.validate(text)).toBe(true);
  const { urlset } = new XMLParser().parse(text) as { urlset: { url: { loc: string; lastmod?: string }[] } };
  const canonical = new Set(pages.map(canonicalOf).filter((address) => address !== undefined));
  expect(urlset.url.map(({ loc }) => loc).sort()).toEqual([...canonical].sort());
  const [record] = readFiles('data/positions.json').map((file) => JSON.parse(file.text));
  const days = urlset.url.flatMap(({ lastmod }) => lastmod ?? []);
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/u.test(day) || day > record.knownBy)).toEqual([]);
});

test('robots.txt lets everybody in and names the sitemap', () => {
  const [{ text } = { text: '' }] = readFiles('robots.txt');
  expect(text).not.toMatch(/^Disallow: \S/mu);
  expect(/^Sitemap: (\S+)$/mu.exec(text)?.[1]).toMatch(
    new RegExp(`^https?://[^/]+${BASE}sitemap\\.xml$`, 'u'),
  );
});

test('llms.txt has a title, a summary, and links that lead somewhere', () => {
  const [{ text } = { text: '' }] = readFiles('llms.txt');
  expect(text).toMatch(/^# .+\n\n> .+\n/u);
  const links = [...text.matchAll(/\]\((\S+)\)/gu)].map(([, address = '']) =>
    new URL(address).pathname.slice(BASE.length),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(
    links.filter((path) => !existsSync(join(DIST, path, path.includes('.') ? '' : 'index.html'))),
  ).toEqual([]);
});
