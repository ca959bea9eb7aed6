/** Whoever pastes the address of a page gets an embed: the contract of https://oembed.com/, and what WordPress asks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../src/answers/answer.ts';
import { markWords } from '../../src/answers/mark-words.ts';
import { getRecord } from '../../src/content/record.ts';
import { ORIGINAL } from '../../src/i18n/locale.ts';
import { SITE_LANGUAGES } from '../../src/i18n/site-languages.ts';
import { translate } from '../../src/i18n/translate.ts';
import { EXPLAINED } from '../../src/instruments/names.ts';
import { escapeXml } from '../../src/markup/escape.ts';
import { BASE, type BuiltPage, DIST, languageOf, readPages } from './dist.ts';

type Answer = Record<string, string | number>;
type Copied = Record<'text' | 'html', string>;
interface Quotation {
  description: string;
  height: number;
  copied: Copied;
  paraphrased?: Copied;
  others?: Record<string, Copied>;
}

const slugs = getRecord().countries.map(({ slug }) => slug);
const FIRST_READ = 150 * 1024; // bytes of a page that WordPress looks through
const pages = readPages();
const found = pages.flatMap((page) => {
  const address = linkOf(page);
  return address ? [{ page, address, answer: JSON.parse(fileAt(address)) as Answer }] : [];
});

function linkOf({ tags }: BuiltPage): string | undefined {
  return tags.find(({ attributes }) => attributes.type === 'application/json+oembed')?.attributes.href;
}

/** The file behind a whole address of the built site; throws when there is none. */
function fileAt(address: string): string {
  const path = new URL(address).pathname;
  if (!path.startsWith(BASE)) throw new Error(`${address} is not under ${BASE}`);
  const name = decodeURI(path.slice(BASE.length));
  return readFileSync(join(DIST, name === '' || name.endsWith('/') ? `${name}index.html` : name), 'utf8');
}

/** `page: fault` for every answer in which `find` sees one. */
function faults(find: (answer: Answer, page: BuiltPage) => readonly string[]): string[] {
  return found.flatMap(({ page, answer }) => find(answer, page).map((fault) => `${page.path}: ${fault}`));
}

describe('every page that shows something to embed', () => {
  test.for([
    ['home', /^\/$/],
    ['the map', /^\/map\/$/],
    ['the map of a day', /^\/map\/\d{4}-\d\d-\d\d\/$/],
    ['an edition', /^\/map\/editions\/\d{4}-\d\d-\d\d\/$/],
    ['a country', new RegExp(`^/countries/(${slugs.join('|')})/$`, 'u')],
    ['a statement', /^\/statements\/[a-z0-9-]+\/$/],
    ['the numbers', /^\/numbers\/$/],
    ['the timeline', /^\/timeline\/$/],
    ['an explainer with a chart', new RegExp(`^/explainers/(${Object.values(EXPLAINED).join('|')})/$`, 'u')],
  ] as const)('%s names its answer', ([, pattern]) => {
    const kind = pages.filter(({ path }) => pattern.test(path));
    expect(kind.length).toBeGreaterThan(0);
    expect(kind.filter((page) => !linkOf(page)).map(({ path }) => path)).toEqual([]);
  });

  test('names it in its head, early, by a whole address', () => {
    for (const { page, address } of found) {
      const at = page.html.indexOf('application/json+oembed');
      expect(Buffer.byteLength(page.html.slice(0, at)), page.path).toBeLessThan(FIRST_READ);
      expect(at, page.path).toBeLessThan(page.html.indexOf('</head>'));
      expect(address, page.path).toMatch(/^https?:\/\//u);
    }
  });
});

describe('every answer', () => {
  test('is rich, of version 1.0, with whole numbers for its sizes', () => {
    expect(
      faults(({ type, version, width, height, thumbnail_width, thumbnail_height }) => [
        ...(type === 'rich' && version === '1.0' ? [] : ['type or version']),
        ...[width, height, thumbnail_width, thumbnail_height]
          .filter((size) => !Number.isInteger(size))
          .map(String),
      ]),
    ).toEqual([]);
  });

  test('has a quotation with finding and link, then the frame, and no script: what WordPress keeps', () => {
    // The expression of wp_filter_oembed_result; group 1 must be there for the frame to grow.
    const kept = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/su;
    expect(
      faults(({ html, description, web_page }) => {
        const [, quotation = '', frame = ''] = kept.exec(String(html)) ?? [];
        const attributes = [...frame.matchAll(/ ([a-z]+)=/gu)].map(([, name]) => name);
        return [
          ...(quotation.includes(`<a href="${web_page}">`) ? [] : ['no link in the quotation']),
          ...(description ? [] : ['no finding']),
          ...(quotation + frame === html ? [] : ['more than quotation and frame']),
          ...(attributes.join() === 'src,width,height,frameborder,title' ? [] : [`attributes ${attributes}`]),
        ];
      }),
    ).toEqual([]);
  });

  test('of a country says what weakens its words, as the map marks it', () => {
    const clock = { asOf: getRecord().recordDate, knownBy: getRecord().recordDate };
    const marked = [...answersTo(getRecord(), 'headline', clock).values()].filter(
      ({ marks }) => marks.length > 0,
    );
    expect(marked.length).toBeGreaterThan(0);
    for (const answer of marked) {
      const { country, marks } = answer;
      const { answer: embed } = found.find(({ page }) => page.path === `/countries/${country.slug}/`) ?? {};
      for (const mark of marks)
        expect(embed?.html, country.id).toContain(escapeXml(markWords(translate, mark, answer)));
    }
  });

  test('frames a page of this site that is built, and no place within it', () => {
    expect(
      faults(({ html }) => {
        const src = /<iframe src="([^"]+)"/u.exec(String(html))?.[1] ?? '';
        fileAt(src);
        return src.includes('#') ? ['a hash'] : [];
      }),
    ).toEqual([]);
  });

  test('has the picture that it names, in the size that it names', () => {
    for (const { page, answer } of found) {
      const file = join(DIST, new URL(String(answer.thumbnail_url)).pathname.slice(BASE.length));
      const png = readFileSync(file);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], page.path).toEqual([
        answer.thumbnail_width,
        answer.thumbnail_height,
      ]);
    }
  });

  test('leads back to the page that names it, or for the home page to the map', () => {
    expect(
      faults(({ web_page }, { path }) => {
        const home = languageOf(path) === ORIGINAL ? '/' : `/${languageOf(path)}/`;
        const wanted = path === home ? `${home}map/` : path;
        return new URL(String(web_page)).pathname === BASE + wanted.slice(1) ? [] : [`to ${web_page}`];
      }),
    ).toEqual([]);
  });
});

describe('the answer of a statement', () => {
  const answers = found.flatMap(({ page, answer }) =>
    /^\/([a-z]{2}\/)?statements\/[^/]+\/$/u.test(page.path) && answer.quotation
      ? [{ path: page.path, answer, quotation: answer.quotation as unknown as Quotation }]
      : [],
  );

  test('has its quotation beside the fields of the standard', () => {
    expect(answers.length).toBe(getRecord().statements.length * SITE_LANGUAGES.length);
    for (const { path, answer, quotation } of answers) {
      expect(quotation.description, path).toBeTruthy();
      expect(quotation.height, path).toBeGreaterThan(0);
      for (const { text, html } of [
        quotation.copied,
        ...(quotation.paraphrased ? [quotation.paraphrased] : []),
        ...Object.values(quotation.others ?? {}),
      ]) {
        expect(text, path).toContain(answer.web_page);
        expect(html, path).toContain(`href="${answer.web_page}"`);
      }
    }
  });

  test('has another height for it where its page is another', () => {
    expect(answers.some(({ answer, quotation }) => answer.height !== quotation.height)).toBe(true);
  });
});

/** The built site, as a reader of its addresses meets it. */
async function serve(address: string): Promise<Response> {
  const { pathname } = new URL(address);
  const type = pathname.endsWith('.json') ? 'application/json' : 'text/html';
  return new Response(fileAt(address), { headers: { 'content-type': type } });
}

describe('a reader of oEmbed that nobody here wrote', () => {
  test.for(['/', '/map/', '/countries/poland/', '/numbers/', '/explainers/conditions/'])(
    'finds the embed of %s by discovery',
    async (path) => {
      const named = found.find(({ page }) => page.path === path);
      const { origin } = new URL(named?.address ?? '');
      const answer = await extract(`${origin}${BASE}${path.slice(1)}`, { maxwidth: 480 }, serve);
      expect(answer).toMatchObject({ ...named?.answer, method: 'auto-discovery' });
    },
  );
});
