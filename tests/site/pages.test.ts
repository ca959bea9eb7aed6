/** What holds for every page, whatever it is about. */
import { describe, expect, test } from 'vitest';
import { LEGEND_KEYS } from '../../src/answers/paint.ts';
import { categoryName } from '../../src/answers/wording.ts';
import { getRecord } from '../../src/content/record.ts';
import { allEvidence } from '../../src/formats/files/all-evidence.ts';
import { vocabularyOf } from '../../src/i18n/vocabulary.ts';
import { escapeXml } from '../../src/markup/escape.ts';
import { samplePages } from '../pages.ts';
import {
  BASE,
  type BuiltPage,
  isMoved,
  languageOf,
  loadedBy,
  readFiles,
  readPages,
  type Tag,
} from './dist.ts';

const pages = readPages();
// Embeds name the page that says the same as their canonical one, and bring their script and style with them: see
// embeds.test.ts.
const ownPages = pages.filter((page) => !page.path.startsWith('/embed/v1/') && !isMoved(page));

/** Lists `path: fault` for every fault that `find` reports on a page. */
function faults(find: (page: BuiltPage) => readonly string[], among = pages): string[] {
  return among.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));
}

function tagsNamed({ tags }: BuiltPage, name: string): Tag[] {
  return tags.filter((tag) => tag.name === name);
}

function meta({ tags }: BuiltPage, name: string): string | undefined {
  return tags.find((tag) => tag.name === 'meta' && tag.attributes.name === name)?.attributes.content;
}

function title({ html }: BuiltPage): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    return `${found} in "${text.slice(Math.max(0, index - 30), index + 40)}"`;
  });
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('the method explains every answer of maps and tiles in one list, in their words', () => {
  const { html = '' } = pages.find(({ path }) => path === '/method/') ?? {};
  const [, list = ''] = /<h2 id="headlines">([\s\S]*?)<\/table>/u.exec(html) ?? [];
  const say = vocabularyOf(getRecord().codebook);
  const named = LEGEND_KEYS.map((key) => escapeXml(categoryName(say, key, 'headline')));
  expect(named.filter((label) => !list.includes(label))).toEqual([]);
});

test.for(samplePages())('the page kind $kind is built ($path)', ({ built }) => {
  expect(built).toBe(true);
});

describe('every page', () => {
  test('keeps code, and words that are the speaker\u2019s own, from being translated', () => {
    const quotes = allEvidence(getRecord()).flatMap(({ evidence: { quote } }) =>
      quote ? [quote.exact] : [],
    );
    const left = ({ html }: BuiltPage): string[] => {
      const shown = html
        .replace(/<head>[\s\S]*?<\/head>|<script\b[\s\S]*?<\/script>/gu, '')
        .replace(/<(\w+)\b[^>]* translate="no"[^>]*>[\s\S]*?<\/\1>/gu, '');
      const text = shown.replace(/<[^>]*>/gu, '');
      return [
        ...matches(shown, /<(?:code|q)\b|<pre\b[^>]*>(?=[^<])/gu),
        ...quotes.filter((exact) => text.includes(`“${exact}”`) || text.includes(`“${escapeXml(exact)}”`)),
      ];
    };
    expect(faults(left)).toEqual([]);
  });

  test('has one main heading', () => {
    expect(
      faults((page) => (tagsNamed(page, 'h1').length === 1 ? [] : [`${tagsNamed(page, 'h1').length} h1`])),
    ).toEqual([]);
  });

  test('names its language', () => {
    expect(
      faults((page) => {
        const { lang = 'no lang' } = tagsNamed(page, 'html')[0]?.attributes ?? {};
        return lang === languageOf(page.path) ? [] : [lang];
      }),
    ).toEqual([]);
  });

  test('has a title of its own', () => {
    expect(faults((page) => (title(page) ? [] : ['no title']))).toEqual([]);
    // What is not translated has the same title in two languages.
    expect(repeated(pages.map((page) => `${languageOf(page.path)}: ${title(page)}`))).toEqual([]);
  });

  test('has a description; what stands in other people’s pages is found and shared by its own page', () => {
    expect(
      faults((page) => {
        if (page.path.includes('/embed/v1/')) return [];
        return meta(page, 'description')?.trim() ? [] : ['no meta description'];
      }),
    ).toEqual([]);
  });

  test('names its own address as the canonical one', () => {
    const named = faults((page) => {
      if (page.path === '/404.html') return [];
      const link = tagsNamed(page, 'link').find(({ attributes }) => attributes.rel === 'canonical');
      const address = link?.attributes.href;
      if (!address || !URL.canParse(address)) return [`canonical address: ${address}`];
      const expected = `${BASE}${page.path.slice(1)}`;
      return new URL(address).pathname === expected ? [] : [`${address} does not end in ${expected}`];
    }, ownPages);
    expect(named).toEqual([]);
  });

  test('has no style and no script inside its tags, so that a strict content security policy can hold', () => {
    const inline = faults(({ tags }) =>
      tags.flatMap(({ name, attributes }) =>
        Object.keys(attributes)
          .filter((key) => key === 'style' || /^on[a-z]/.test(key))
          .map((key) => `<${name} ${key}="${attributes[key]}">`),
      ),
    );
    expect(inline).toEqual([]);
    expect(
      faults(
        (page) => matches(page.html, /javascript:|<script(?![^>]*\s(src=|type="application\/(ld\+)?json"))/g),
        ownPages,
      ),
    ).toEqual([]);
  });

  test('has its style in the site\u2019s sheets; pages of the map alone have it inside, once, by hash (see hosting.test.ts)', () => {
    const styled = ownPages.filter(({ html }) => /<style\b/u.test(html));
    expect(styled.length).toBeGreaterThan(0);
    expect(styled.filter(({ path }) => !/^(?:\/[a-z]{2})?\/map\//u.test(path))).toEqual([]);
    expect(faults(({ html }) => matches(html, /<style\b/gu).slice(1), styled)).toEqual([]);
  });

  test('loads nothing from other sites', () => {
    const foreign = (address: string) =>
      /^([a-z][a-z+.-]*:|\/\/)/i.test(address) && !/^data:image\//.test(address);
    expect(faults((page) => loadedBy(page).filter(foreign))).toEqual([]);
    const styles = readFiles('**/*.css').flatMap(({ file, text }) =>
      matches(text, /(?:@import|url\()\s*["']?(?:https?:|\/\/)[^)"']*/g).map((fault) => `${file}: ${fault}`),
    );
    expect(styles).toEqual([]);
  });

  test('shows no value that a template failed to fill', () => {
    expect(
      faults(({ text }) => matches(text, /\bundefined\b|\bNaN\b|\[object \w+\]|\bInvalid Date\b/g)),
    ).toEqual([]);
    const attributes = faults(({ tags }) =>
      tags.flatMap((tag) =>
        Object.values(tag.attributes).flatMap((value) =>
          matches(value, /\bundefined\b|\bNaN\b|\[object \w+\]/g),
        ),
      ),
    );
    expect(attributes).toEqual([]);
  });

  test('says nothing of the machine it was built on', () => {
    const inside =
      /\bfile:\/\/|\/work\/|\/tmp\/|\/root\/|\/home\/|shared\/articles|\bnode_modules\b|\bsession\b/gi;
    expect(faults(({ html }) => matches(html, inside))).toEqual([]);
  });
});
