/** The JSON-LD of the pages, expanded by a processor that nobody here wrote; schema.org's context is stood in for. */
import jsonld from 'jsonld';
import { beforeAll, expect, test } from 'vitest';
import { getRecord } from '../../src/content/record.ts';
import { headerSetOf } from '../../src/hosting/header-set.ts';
import { ORIGINAL } from '../../src/i18n/locale.ts';
import { isMoved, languageOf, readPages } from './dist.ts';

type Node = Record<string, unknown> & { '@type'?: string | string[] };

const BLOCK = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu;
const SCHEMA = 'https://schema.org/';
// As in schema.org's own context: everything without a prefix is its vocabulary, and these are addresses.
const CONTEXT = {
  '@vocab': SCHEMA,
  ...Object.fromEntries(
    ['url', 'item', 'license', 'image', 'contentUrl', 'mainEntityOfPage'].map((name) => [
      name,
      { '@type': '@id' },
    ]),
  ),
};

// An embed is a part of somebody else's page, and says what it is there.
const pages = readPages().filter((page) => headerSetOf(page.path.slice(1)) !== 'embed' && !isMoved(page));
const blocks = pages.flatMap(({ path, html }) =>
  [...html.matchAll(BLOCK)].map(([, json = '']) => ({ path, json, data: JSON.parse(json) })),
);
let expanded: Map<string, Node[]>;

beforeAll(async () => {
  const documentLoader = async (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/u.test(url)) throw new Error(`no other context may be loaded: ${url}`);
    return { contextUrl: undefined as never, documentUrl: url, document: { '@context': CONTEXT } };
  };
  const entries = await Promise.all(
    blocks.map(async ({ path, data }) => {
      const options = { documentLoader, safe: true }; // safe: a term that the context lacks is an error
      const nodes = await jsonld.expand(data, options);
      return [path, nodes as unknown as Node[]] as const;
    }),
  );
  expanded = new Map(entries);
});

function typesOf(path: string): string[] {
  return (expanded.get(path) ?? [])
    .flatMap((node) => node['@type'] ?? [])
    .map((type) => type.replace(SCHEMA, ''));
}

function graphOf(path: string): Node[] {
  return blocks.find((block) => block.path === path)?.data['@graph'] ?? [];
}

test('every block says something, and every thing in it has a type', () => {
  expect(blocks.length).toBeGreaterThan(0);
  expect(
    [...expanded].filter(([, nodes]) => nodes.length === 0 || nodes.some((node) => !node['@type'])),
  ).toEqual([]);
});

test('no text can end its block', () => {
  expect(blocks.filter(({ json }) => json.includes('<')).map(({ path }) => path)).toEqual([]);
});

test('every page under another one has breadcrumbs to pages that are built, ending with itself', () => {
  const below = ({ path }: { path: string }) => path.split('/').slice(languageOf(path) === ORIGINAL ? 1 : 2);
  const under = pages.filter((page) => below(page).length > 2 && !page.path.endsWith('.html'));
  const paths = new Set(pages.map(({ path }) => path));
  for (const { path } of under) {
    const list = graphOf(path).find((node) => node['@type'] === 'BreadcrumbList');
    const items = (list?.itemListElement ?? []) as { position: number; item: string }[];
    expect(items.length, path).toBeGreaterThan(2);
    expect(
      items.map(({ position }) => position),
      path,
    ).toEqual(items.map((_, index) => index + 1));
    expect(items.at(-1)?.item, path).toContain(path);
    expect(paths.has(path.replace(below({ path }).slice(1).join('/'), '')), path).toBe(true);
  }
});

test('every explainer is an article that cites its claims and sources', () => {
  const explainers = pages.filter(({ path }) => /^\/explainers\/./u.test(path));
  expect(explainers.length).toBeGreaterThan(0);
  for (const { path } of explainers) {
    expect(typesOf(path)).toContain('Article');
    const article = graphOf(path).find((node) => node['@type'] === 'Article');
    const cited = ((article?.citation ?? []) as Node[]).map((node) => node['@type']);
    expect(cited, path).toContain('Claim');
    expect(
      cited.some((type) => type === 'NewsArticle' || type === 'CreativeWork'),
      path,
    ).toBe(true);
    expect(article, path).toMatchObject({
      headline: expect.stringMatching(/./u),
      license: expect.stringMatching(/^https:/u),
      dateModified: expect.stringMatching(/^\d{4}-/u),
    });
  }
});

test('every statement is a claim with its speaker, day and source, and quotes exactly what the record quotes', () => {
  for (const { id, said, saidPrecision, summary, speaker, evidence } of getRecord().statements) {
    const graph = graphOf(`/statements/${id}/`);
    const claim = graph.find((node) => node['@type'] === 'Claim');
    expect(claim, id).toMatchObject({ text: summary, author: { name: speaker.name } });
    if (saidPrecision === 'day') expect(claim?.datePublished, id).toBe(said);
    expect(claim?.appearance, id).toHaveLength(new Set(evidence.map(({ source }) => source)).size);
    const quotes = graph.filter((node) => node['@type'] === 'Quotation').map(({ text }) => text);
    expect(quotes, id).toEqual(evidence.flatMap(({ quote }) => (quote ? [quote.exact] : [])));
  }
});

test('the data page is a dataset whose files are there', () => {
  const dataset = graphOf('/data/').find((node) => node['@type'] === 'Dataset');
  const files = (dataset?.distribution ?? []) as { contentUrl: string; encodingFormat: string }[];
  expect(files.length).toBeGreaterThan(2);
  const linked = pages.find(({ path }) => path === '/data/')?.tags.map(({ attributes }) => attributes.href);
  for (const { contentUrl } of files) expect(linked).toContain(new URL(contentUrl).pathname);
});
