/** The site in its languages: what each of its pages says of the others, and that all fit where sites are published. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getMoved } from '../../src/content/explainers.ts';
import { getExplainerIds, getRecord } from '../../src/content/record.ts';
import { countFiles, MOST_FILES } from '../../src/file-count.ts';
import { LANGUAGES, ORIGINAL } from '../../src/i18n/locale.ts';
import { SITE_LANGUAGES } from '../../src/i18n/site-languages.ts';
import { isPageInEnglish } from '../../src/page-languages.ts';
import { listFiles } from '../../src/publish/manifest.ts';
import { fileOf, searchIndexFolder } from '../../src/routes.ts';
import { languageFiles } from '../../src/site-files.ts';
import { BASE, type BuiltPage, DIST, languageOf, readFiles, readPages } from './dist.ts';

/** How many files a language may have fewer than are counted for it. */
const SPARE_FILES = 20;

const others = SITE_LANGUAGES.filter((code) => code !== ORIGINAL);
const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const built = listFiles(DIST).filter((file) => !/\.(br|gz)$/u.test(file));

function alternatesOf({ tags }: BuiltPage): string[] {
  return tags
    .filter(
      ({ name, attributes }) => name === 'link' && attributes.rel === 'alternate' && attributes.hreflang,
    )
    .map(({ attributes: { hreflang, href = '' } }) => `${hreflang} ${pathOf(href)}`);
}

function pathOf(address: string): string {
  return `/${new URL(address, 'https://x.example').pathname.slice(BASE.length)}`;
}

test('each page names itself in all its languages, and each of them names the same', () => {
  const faults = pages.flatMap((page) => {
    const alternates = alternatesOf(page);
    if (alternates.length === 0) return [];
    const own = alternates.includes(`${languageOf(page.path)} ${page.path}`);
    const first = alternates.includes(`x-default ${alternates[0]?.split(' ')[1]}`);
    const same = alternates.every((one) => {
      const other = byPath.get(one.split(' ')[1] ?? '');
      return other !== undefined && alternatesOf(other).join() === alternates.join();
    });
    return own && first && same ? [] : [`${page.path}: ${alternates.join(', ')}`];
  });
  expect(faults).toEqual([]);
});

test('only a page of which there is no other language names none', () => {
  const alone = pages.filter((page) => alternatesOf(page).length === 0 && languageOf(page.path) !== ORIGINAL);
  expect(alone.map(({ path }) => path).filter((path) => !path.startsWith('/embed/v1/'))).toEqual([]);
});

test('the sitemap says the same as the pages', () => {
  const [{ text } = { text: '' }] = readFiles('sitemap.xml');
  const listed = [...text.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/gu)];
  expect(listed.length).toBeGreaterThan(0);
  for (const [, address = '', rest = ''] of listed) {
    const page = byPath.get(pathOf(address));
    const named = [...rest.matchAll(/hreflang="([^"]+)" href="([^"]+)"/gu)];
    expect(named.map(([, code, href = '']) => `${code} ${pathOf(href)}`)).toEqual(page && alternatesOf(page));
  }
});

test('there are hardly fewer files than are counted before a build, and not more', () => {
  const { files } = countFiles(getRecord(), getExplainerIds(), [...getMoved().keys()], SITE_LANGUAGES);
  const spare = files - (built.length + 1); // the list of all files is one, too
  expect(spare).toBeGreaterThanOrEqual(0);
  expect(spare).toBeLessThan(SPARE_FILES * SITE_LANGUAGES.length);
});

test.each(SITE_LANGUAGES)('in %s what can be searched are the pages of which the routes say so', (code) => {
  const searched = languageFiles(getRecord(), getExplainerIds(), [], code).filter(
    ({ route }) => route.searched,
  );
  const folder = `${searchIndexFolder(code)}fragment/`;
  expect(built.filter((file) => file.startsWith(folder)).length).toBe(searched.length);
});

describe.each(others)('in %s', (code) => {
  const own = pages.filter(({ path }) => languageOf(path) === code);

  test('there is every page that is not in English alone', () => {
    const files = languageFiles(getRecord(), getExplainerIds(), [], code);
    expect(files.filter(({ file }) => !built.includes(file))).toEqual([]);
    expect(own.length).toBe(files.filter(({ file }) => file.endsWith('.html')).length);
  });

  test('a link leads to a page in the language, or says that it does not', () => {
    const faults = own.flatMap(({ path, tags }) =>
      tags
        .filter(({ name, attributes: { href } }) => name === 'a' && href !== undefined)
        .filter(({ attributes: { href = '', hreflang } }) => isPageInEnglish(href) && !hreflang)
        .map(({ attributes }) => `${path}: ${attributes.href}`),
    );
    expect(faults).toEqual([]);
  });

  test('what can be pasted is framed in the language', () => {
    const answers = readFiles(`oembed/${code}/**/*.json`).map(({ text }) => JSON.parse(text));
    expect(answers.length).toBeGreaterThan(100);
    const frames = answers.map(({ html }) => /<iframe src="([^"]+)"/u.exec(html)?.[1] ?? '');
    const wrong = frames.filter((src) => !src.includes(`/embed/v1/${code}/`));
    expect(wrong).toEqual([]);
    expect(frames.filter((src) => !existsSync(join(DIST, fileOf(pathOf(src).slice(1)))))).toEqual([]);
  });

  test('the search index is of its own pages', () => {
    expect(built).toContain(`${searchIndexFolder(code)}pagefind.js`);
    expect(built.some((file) => file.startsWith(`${searchIndexFolder(code)}fragment/${code}_`))).toBe(true);
  });

  test(`with as many files for each of the others, the whole site is below ${MOST_FILES}`, () => {
    const english = built.filter((file) => languageOf(`/${file}`) === ORIGINAL && !isOfOther(file));
    const each = (built.length - english.length) / others.length;
    expect(english.length + (Object.keys(LANGUAGES).length - 1) * each).toBeLessThan(MOST_FILES);
  });
});

function isOfOther(file: string): boolean {
  return others.some((code) => file.split('/').includes(code));
}
