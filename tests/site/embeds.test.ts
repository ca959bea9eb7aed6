/** What holds for every embed page: one file that needs nothing, small enough for an article that is not ours. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../src/answers/answer.ts';
import { shownFor } from '../../src/answers/words.ts';
import { wordsAround } from '../../src/answers/words-around.ts';
import { getRecord } from '../../src/content/record.ts';
import type { EmbedMapData } from '../../src/embed/inside/map-data.ts';
import type { Past } from '../../src/embed/told/told.ts';
import { ORIGINAL } from '../../src/i18n/locale.ts';
import { SITE_LANGUAGES } from '../../src/i18n/site-languages.ts';
import { vocabularyOf } from '../../src/i18n/vocabulary.ts';
import { origin } from '../../src/settings.ts';
import { BASE, type BuiltPage, DIST, languageOf, loadedBy, readFiles, readPages } from './dist.ts';

const KB = 1024;

/** Kilobytes with gzip, by the start of the address: all that an embed needs for who only looks is in its one file. */
const BUDGETS = [
  { kind: '/embed/v1/map/', budget: 19 * KB },
  { kind: '/embed/v1/country/', budget: 8 * KB },
  { kind: '/embed/v1/statement/', budget: 5 * KB },
  { kind: '/embed/v1/quote/', budget: 5 * KB },
  { kind: '/embed/v1/chart/', budget: 12.5 * KB },
  { kind: '/embed/v1/numbers/', budget: 12 * KB },
] as const;

/** What no script of an embed may touch. */
const BANNED =
  /localStorage|sessionStorage|indexedDB|cookie|XMLHttpRequest|WebSocket|EventSource|sendBeacon|history\.|innerHTML|insertAdjacentHTML|document\.write/gu;

const everyPage = readPages();
const pages = everyPage.filter(({ path }) => path.startsWith('/embed/v1/'));
const paths = new Set(everyPage.map(({ path }) => path));

function faults(find: (page: BuiltPage) => readonly (string | undefined)[]): string[] {
  return pages.flatMap((page) => find(page).flatMap((fault) => (fault ? [`${page.path}: ${fault}`] : [])));
}

function contents(html: string, tag: 'script' | 'style'): string[] {
  const pattern = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'gu');
  return [...html.matchAll(pattern)].map(([, text = '']) => text);
}

/** The size of a compressed copy, which hosting.test.ts has unpacked. */
function sentBytes(path: string, ending: 'br' | 'gz'): number {
  return statSync(join(DIST, path, `index.html.${ending}`)).size;
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Budgets are those of English. Words of other languages are longer, and in Cyrillic letters take two bytes each. */
function longer(path: string): number {
  return languageOf(path) === ORIGINAL ? 1 : 1.15;
}

function isMap(path: string): boolean {
  return /^\/embed\/v1\/(\w\w\/)?map\//u.test(path);
}

/** What a map embed hands over to its script. */
function dataOf({ html }: BuiltPage): EmbedMapData {
  return JSON.parse(/<script type="application\/json"[^>]*>(.*?)<\/script>/su.exec(html)?.[1] ?? '');
}

test.for(BUDGETS)('every embed under $kind is at most $budget bytes, all in all', ({ kind, budget }) => {
  const found = pages.filter(({ path }) =>
    path.replace(`/embed/v1/${languageOf(path)}/`, '/embed/v1/').startsWith(kind),
  );
  expect(found).not.toEqual([]);
  const large = found
    .map(({ path }) => ({ path, bytes: sentBytes(path, 'gz') }))
    .filter(({ path, bytes }) => bytes > budget * longer(path));
  expect(large).toEqual([]);
});

// 16 KB since the page also says, without script, which words are probably no longer true and of whom there is a newer
// report that was not read: two signs, their meaning, and a line for each such country.
test('several on one page cost at most 16 KB each, sent with Brotli', () => {
  const large = pages
    .map(({ path }) => ({ path, bytes: sentBytes(path, 'br') }))
    .filter(({ path, bytes }) => bytes > 16 * KB * longer(path));
  expect(large).toEqual([]);
});

describe('the past of a map embed', () => {
  const maps = pages.filter(({ path }) => isMap(path));
  const built = readFiles('embed/past/**/*.json');

  test('is a file that some map names, by a digest of what it says', () => {
    const named = new Set(maps.map((page) => dataOf(page).past));
    expect(built.map(({ file }) => BASE + file).sort()).toEqual([...named].sort());
    for (const { file, text } of built)
      expect(file).toContain(createHash('sha256').update(text).digest('hex').slice(0, 16));
  });

  test('is played by one script for all maps of a language, named by its digest, which fetches the lines of a part of Europe alone', () => {
    const scripts = readFiles('embed/past/**/*.js');
    expect(scripts.map(({ file }) => BASE + file).sort()).toEqual(
      [...new Set(maps.map((page) => dataOf(page).play))].sort(),
    );
    expect(scripts.length).toBe(SITE_LANGUAGES.length);
    for (const { file, text } of scripts) {
      expect(file).toContain(createHash('sha256').update(text).digest('hex').slice(0, 16));
      expect(text.match(BANNED) ?? []).toEqual([]);
      expect(text).not.toMatch(/\bimport\b/u);
      expect(text.match(/\bfetch\(/gu)).toHaveLength(1);
    }
  });

  test('is one for all that is known by the same day, so that a reader of several maps fetches it once', () => {
    const editions = maps.filter(({ path }) => path.includes('/editions/')).length;
    expect(built.length).toBeLessThanOrEqual(SITE_LANGUAGES.length + editions);
  });

  test('has the day of each map that names it as the last that its control can reach', () => {
    for (const page of maps) {
      const { asOf, past } = dataOf(page);
      const { stops }: Past = JSON.parse(readFileSync(join(DIST, past.slice(BASE.length)), 'utf8'));
      const days = stops.map(({ day }) => day).filter((day) => day <= asOf);
      expect(days.at(-1), page.path).toBe(asOf);
      const range = page.tags.find(({ attributes }) => attributes['data-part'] === 'stop');
      expect(range?.attributes.max, page.path).toBe(String(days.length - 1));
    }
  });

  test('costs at most 40 bytes for each statement, sent with Brotli', () => {
    const { statements } = getRecord();
    for (const { file } of built)
      expect(statSync(join(DIST, `${file}.br`)).size).toBeLessThan(40 * statements.length);
  });
});

describe('every embed', () => {
  test('allows its one script and its one style by hash, a map also the script of its past, and nothing else', () => {
    expect(
      faults((page) => {
        const { path, html, tags } = page;
        const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'content-security-policy');
        const [script, otherScript] = contents(html, 'script');
        const [style, otherStyle] = contents(html, 'style');
        if (!script || otherScript || !style || otherStyle) return ['not one script and one style'];
        const asks = isMap(path) ? ` connect-src 'self' ${origin};` : '';
        const plays = isMap(path) ? ` 'self' ${origin}${dataOf(page).play}` : '';
        const expected = `default-src 'none'; script-src ${hash(script)}${plays}; style-src ${hash(style)}; img-src data:;${asks} base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
        return [
          policy?.attributes.content === expected ? undefined : `policy: ${policy?.attributes.content}`,
        ];
      }),
    ).toEqual([]);
  });

  test('loads nothing', () => {
    const loading = /@import|url\((?!#)/gu;
    expect(
      faults((page) => [
        ...loadedBy(page).filter((address) => !address.startsWith('#')),
        ...(page.html.match(loading) ?? []),
      ]),
    ).toEqual([]);
  });

  test('touches no storage, cookie, history or markup sink, and asks the network for the past of a map alone', () => {
    expect(
      faults(({ html }) => contents(html, 'script').flatMap((text) => text.match(BANNED) ?? [])),
    ).toEqual([]);
    expect(
      faults(({ path, html }) => {
        const asked = [
          ...contents(html, 'script')
            .join()
            .matchAll(/fetch\(|import\(/gu),
        ].map(String);
        const expected = isMap(path) ? ['fetch(', 'import('] : [];
        return [asked.sort().join() === expected.join() ? undefined : asked.join()];
      }),
    ).toEqual([]);
  });

  test('reads no property of style that it does not set', () => {
    expect(
      faults(({ html }) => {
        const style = contents(html, 'style').join();
        const set = new Set([...style.matchAll(/(--[\w-]+):/gu)].map(([, name]) => name));
        return [...style.matchAll(/var\((--[\w-]+)\)/gu)].flatMap(([, name]) =>
          set.has(name) ? [] : [name],
        );
      }),
    ).toEqual([]);
  });

  test('takes no height from its frame', () => {
    const style = (html: string) => contents(html, 'style').join();
    const fromFrame = /\b\d[\d.]*[dsl]?v(?:h|min|max|b)\b|(?:height|block-size):\s*[\d.]+%/gu;
    expect(faults(({ html }) => style(html).match(fromFrame) ?? [])).toEqual([]);
  });

  test('is not indexed, and names the page that says the same in full', () => {
    expect(
      faults(({ tags }) => {
        const robots = tags.find(({ attributes }) => attributes.name === 'robots')?.attributes.content;
        const canonical =
          tags.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href ?? '';
        const path = URL.canParse(canonical) ? `/${new URL(canonical).pathname.slice(BASE.length)}` : '';
        const known = paths.has(path) && !path.startsWith('/embed/');
        return [
          robots === 'noindex' ? undefined : 'is indexed',
          known ? undefined : `canonical: ${canonical}`,
        ];
      }),
    ).toEqual([]);
  });

  test('opens its links in a new tab', () => {
    expect(
      faults(({ tags }) => [
        tags.some(
          ({ name, attributes }) => name === 'base' && attributes.target === '_blank' && !attributes.href,
        )
          ? undefined
          : 'no base',
      ]),
    ).toEqual([]);
  });
});

test('there is an embed for every date, country and statement that has a page', () => {
  const withPage = (folder: string) =>
    [...paths].filter(
      (path) => new RegExp(`^/${folder}/[^/]+/$`, 'u').test(path) && path !== '/map/editions/',
    );
  for (const folder of ['map', 'map/editions'])
    expect(withPage(`embed/v1/${folder}`).map((path) => path.slice('/embed/v1'.length))).toEqual(
      withPage(folder),
    );
  expect(
    withPage('embed/v1/statement')
      .map((path) => path.slice('/embed/v1/statement'.length))
      .sort(),
  ).toEqual(
    withPage('statements')
      .map((path) => path.slice('/statements'.length))
      .sort(),
  );
  expect(withPage('embed/v1/country').length).toBeGreaterThan(40);
});

test('a country’s embed has the words that stand second as well: newer ones that say the same, or earlier ones of its own', () => {
  const record = getRecord();
  const say = vocabularyOf(record.codebook);
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const second = [...answersTo(record, 'headline', clock).values()].flatMap((answer) =>
    shownFor(record, answer)
      .flatMap((shown) => wordsAround(say, record, answer, shown))
      .map(({ heading, words }) => ({ id: answer.country.id, heading, exact: words.quote.exact })),
  );
  expect(second.map(({ id }) => id)).toEqual(expect.arrayContaining(['ITA', 'HUN']));
  for (const { id, heading, exact } of second) {
    const { text = '' } = everyPage.find(({ path }) => path === `/embed/v1/country/${id}/`) ?? {};
    expect(text, id).toContain(heading);
    expect(text, id).toContain(exact);
  }
});
