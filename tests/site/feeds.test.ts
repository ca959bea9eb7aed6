/** Feeds as a feed reader sees them; read by parsers that nobody here wrote. */
import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { getRecord } from '../../src/content/record.ts';
import { ORIGINAL } from '../../src/i18n/locale.ts';
import { SITE_LANGUAGES } from '../../src/i18n/site-languages.ts';
import { news } from '../../src/record/news.ts';
import { revisedPositions } from '../../src/record/revised-positions.ts';
import { CONTRIBUTIONS } from '../../src/schema/codes.ts';
import { BASE, languageOf, readFiles, readPages } from './dist.ts';

type Entry = { id: string; title: string; url: string; published: string; updated: string; html: string };

const record = getRecord();
const moved = news(record);
const reread = revisedPositions(record);
const atom = readFiles('feeds/**/*.xml').map(({ file, text }) => {
  const feed = parseAtomFeed(text);
  return {
    name: file.replaceAll('\\', '/').replace(/\.xml$/u, ''),
    self: feed.links?.find(({ rel }) => rel === 'self')?.href ?? '',
    updated: feed.updated ?? '',
    entries: (feed.entries ?? []).map(
      (entry): Entry => ({
        id: entry.id ?? '',
        title: typeof entry.title === 'string' ? entry.title : (entry.title?.value ?? ''),
        url: entry.links?.[0]?.href ?? '',
        published: entry.published ?? '',
        updated: entry.updated ?? '',
        html: typeof entry.content === 'string' ? entry.content : (entry.content?.value ?? ''),
      }),
    ),
  };
});
const json = readFiles('feeds/**/*.json').map(({ file, text }) => {
  const feed = parseJsonFeed(text);
  return {
    name: file.replaceAll('\\', '/').replace(/\.json$/u, ''),
    self: feed.feed_url ?? '',
    entries: (feed.items ?? []).map(
      (item): Entry => ({
        id: item.id ?? '',
        title: item.title ?? '',
        url: item.url ?? '',
        published: item.date_published ?? '',
        updated: item.date_modified ?? '',
        html: item.content_html ?? '',
      }),
    ),
  };
});

test('there is one for everything, each country and each contribution: in English of both formats, else as Atom', () => {
  const names = SITE_LANGUAGES.flatMap((code) => {
    const folder = code === ORIGINAL ? 'feeds' : `feeds/${code}`;
    return [
      `${folder}/changes`,
      ...CONTRIBUTIONS.map((contribution) => `${folder}/contributions/${contribution}`),
      ...record.countries.map(({ slug }) => `${folder}/countries/${slug}`),
    ];
  }).sort();
  expect(atom.map(({ name }) => name).sort()).toEqual(names);
  const inEnglish = names.filter((name) => !SITE_LANGUAGES.some((code) => name.startsWith(`feeds/${code}/`)));
  expect(json.map(({ name }) => name).sort()).toEqual(inEnglish);
});

test('every Atom file is well-formed XML', () => {
  const faults = readFiles('feeds/**/*.xml').filter(({ text }) => XMLValidator.validate(text) !== true);
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test('both formats say the same', () => {
  const both = new Set(json.map(({ name }) => name));
  expect(json.map(({ name, entries }) => ({ name, entries }))).toEqual(
    atom.filter(({ name }) => both.has(name)).map(({ name, entries }) => ({ name, entries })),
  );
});

test('the whole feed has one entry for each change, each country read again, each sealed edition and each correction', () => {
  const ids = atom.find(({ name }) => name === 'feeds/changes')?.entries.map(({ id }) => id) ?? [];
  const specific = ids.map((id) => id.replace(/^[^,]*,2026:/u, ''));
  expect(specific.sort()).toEqual(
    [
      ...moved.map(({ change: { date, to } }) => `change/${date}/${to.country.id}`),
      ...reread.map(({ on, change: { to } }) => `revision/${on}/${to.country.id}`),
      ...record.editions.filter(({ sealed }) => sealed).map(({ on }) => `edition/${on}`),
      ...record.corrections.map(({ id }) => `correction/${id}`),
    ].sort(),
  );
});

test('a feed of a country or of a contribution holds the same entries as the whole one, and only its own', () => {
  for (const { name, entries } of atom) {
    const code = languageOf(`/${name}`);
    const whole = code === ORIGINAL ? 'feeds/changes' : `feeds/${code}/changes`;
    const all = atom.find((one) => one.name === whole);
    expect(all?.entries, name).toEqual(expect.arrayContaining(entries));
  }
  const ofChanges = (name: string) =>
    (atom.find((one) => one.name === `feeds/${name}`)?.entries ?? []).filter(({ id }) =>
      /:(change|revision)\//u.test(id),
    ).length;
  const told = [...moved, ...reread].map(({ change }) => change);
  expect(ofChanges('countries/ireland')).toBe(told.filter(({ to }) => to.country.id === 'IRL').length);
  expect(ofChanges('contributions/sea')).toBe(
    told.filter(({ contributions }) => contributions.includes('sea')).length,
  );
});

test('every entry has an address of its own', () => {
  for (const { name, entries } of atom) {
    const urls = entries.map(({ url }) => url);
    expect(
      urls.filter((url, index) => urls.indexOf(url) !== index),
      name,
    ).toEqual([]);
  }
});

describe('every feed', () => {
  test('is newest first, with days of the record and no later ones', () => {
    for (const { name, updated, entries } of atom) {
      const days = entries.map((entry) => entry.updated);
      expect([...days].sort().reverse(), name).toEqual(days);
      if (days[0]) expect(updated, name).toBe(days[0]);
      for (const day of [updated, ...days, ...entries.map(({ published }) => published)]) {
        expect(day, name).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u);
        expect(day.slice(0, 10) <= record.recordDate, `${name} ${day}`).toBe(true);
      }
    }
  });

  test('has ids for ever, and names its own address', () => {
    for (const { name, self, entries } of [...atom, ...json]) {
      expect(new URL(self).pathname, name).toMatch(new RegExp(`^${BASE}${name}\\.(xml|json)$`, 'u'));
      for (const { id } of entries)
        expect(id).toMatch(
          /^tag:[\w.-]+,2026:(?:[a-z]{2}\/)?(change|revision|edition|correction)\/[\w/-]+$/u,
        );
    }
  });

  test('links only to whole addresses of pages that are built, and of places that are on them', () => {
    const paths = new Set(
      readPages().flatMap(({ path, tags }) => [
        path,
        ...tags.flatMap(({ attributes: { id } }) => (id ? [`${path}#${id}`] : [])),
      ]),
    );
    const dead = atom.flatMap(({ name, entries }) =>
      entries
        .flatMap(({ url, html }) => [
          url,
          ...[...html.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href),
        ])
        .filter((address) => !URL.canParse(address) || !paths.has(pathIn(new URL(address))))
        .map((address) => `${name}: ${address}`),
    );
    expect(dead).toEqual([]);
  });

  test('has no markup in titles, and only paragraphs, lists and links in entries', () => {
    for (const { entries } of atom) {
      for (const { title, html } of entries) {
        expect(title).toMatch(/^[^<>]+$/u);
        expect(html.replace(/<\/?(p|ul|li)>|<a href="[^"]*">|<\/a>/gu, '')).not.toMatch(/[<>]/u);
      }
    }
  });
});

test.for([
  { path: '/', feeds: ['changes'] },
  { path: '/corrections/', feeds: ['changes'] },
  { path: '/countries/poland/', feeds: ['countries/poland', 'changes'] },
])('$path announces its feeds', ({ path, feeds }) => {
  const page = readPages().find((candidate) => candidate.path === path);
  const announced = (page?.tags ?? [])
    .filter(({ name, attributes }) => name === 'link' && /atom|feed/u.test(attributes.type ?? ''))
    .map(({ attributes: { type, href } }) => `${type} ${href}`);
  expect(announced).toEqual(
    feeds.flatMap((feed) => [
      `application/atom+xml ${BASE}feeds/${feed}.xml`,
      `application/feed+json ${BASE}feeds/${feed}.json`,
    ]),
  );
});

/** From the base path on, with the place on the page. */
function pathIn({ pathname, hash }: URL): string {
  return `/${pathname.slice(BASE.length)}${hash}`;
}
