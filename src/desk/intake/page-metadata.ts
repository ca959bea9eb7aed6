import type { Precision } from '../../schema/codes.ts';
import { isDay } from '../../schema/day.ts';
import type { Read, ReadFields } from './article.ts';
import { dayOfTimestamp } from './printed-day.ts';

/** The part of a page that metadata is read from. */
export interface PageQueries {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement {
  getAttribute(name: string): string | null;
  textContent: string | null;
}

/** What a page says of itself, with the language that it declares. */
export interface PageMetadata extends ReadFields {
  declared: Read | null;
  /** Every address by which it calls itself, for the deny-list. */
  addresses: readonly string[];
  /** The page says that it does not show all of its text to everybody. */
  isPaid: boolean;
  /** The text as its data for search engines has it. */
  body: string | null;
}

const ARTICLE = /(?:Article|Posting|Report|Statement|Interview)$/u;

/** Reads the metadata of a page: its JSON-LD, its `meta` elements, its canonical link, its `time`; in this order. */
export function pageMetadata(page: PageQueries): PageMetadata {
  const data = linkedData(page).filter((node) => types(node).some((type) => ARTICLE.test(type)));
  const json = (path: readonly string[]): Read | null => {
    for (const node of data) {
      const value = textAt(node, path);
      if (value) return { value, from: `JSON-LD ${path.join('.')}` };
    }
    return null;
  };
  const meta = (name: string): Read | null => {
    const value = page
      .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute('content');
    return value?.trim() ? { value: tidy(value), from: `meta ${name}` } : null;
  };
  const attribute = (selector: string, name: string): Read | null => {
    const value = page.querySelector(selector)?.getAttribute(name);
    return value?.trim() ? { value: tidy(value), from: selector } : null;
  };
  const words = (selector: string): Read | null => {
    const value = page.querySelector(selector)?.textContent;
    return value?.trim() ? { value: tidy(value), from: `element ${selector}` } : null;
  };

  const addresses = [
    attribute('link[rel="canonical"]', 'href'),
    json(['mainEntityOfPage', '@id']),
    json(['mainEntityOfPage']),
    json(['url']),
    meta('og:url'),
  ].filter((found) => found !== null);
  const url = addresses.find(({ value }) => isAddress(value)) ?? null;
  const times = [
    json(['datePublished']),
    meta('article:published_time'),
    meta('datePublished'),
    meta('parsely-pub-date'),
    meta('dc.date'),
    meta('DC.date.issued'),
    meta('date'),
    attribute('article time[datetime]', 'datetime'),
    attribute('time[datetime]', 'datetime'),
  ];
  return {
    publisher:
      json(['publisher', 'name']) ?? meta('og:site_name') ?? meta('application-name') ?? meta('publisher'),
    title: json(['headline']) ?? meta('og:title') ?? meta('twitter:title') ?? words('h1') ?? words('title'),
    url,
    ...published(times),
    declared: json(['inLanguage']) ?? attribute('html', 'lang') ?? meta('og:locale'),
    addresses: addresses.map(({ value }) => value),
    isPaid: data.some((node) => /^false$/iu.test(String(node.isAccessibleForFree ?? ''))),
    body: data.map((node) => textAt(node, ['articleBody'])).find(Boolean) ?? null,
  };
}

/** The first of these that is a day, or a month. */
export function published(
  times: readonly (Read | null)[],
): Pick<ReadFields, 'published' | 'publishedPrecision'> {
  for (const time of times) {
    if (!time) continue;
    const day = dayOfTimestamp(time.value);
    const month = /^(\d{4}-\d{2})$/u.exec(time.value)?.[1];
    const value = day ?? (month && isDay(`${month}-01`) ? `${month}-01` : null);
    if (value === null) continue;
    const precision: Precision = day ? 'day' : 'month';
    return {
      published: { value, from: time.from },
      publishedPrecision: { value: precision, from: time.from },
    };
  }
  return { published: null, publishedPrecision: null };
}

/** True for a whole address of a page on the web. */
export function isAddress(value: string): boolean {
  return /^https?:\/\//iu.test(value) && URL.canParse(value);
}

type JsonNode = Readonly<Record<string, unknown>>;

function linkedData(page: PageQueries): JsonNode[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    try {
      const parsed: unknown = JSON.parse(textContent ?? '');
      return nodesOf(parsed);
    } catch {
      return []; // others' data is often broken; the page's other fields are asked then
    }
  });
}

function nodesOf(value: unknown): JsonNode[] {
  if (Array.isArray(value)) return value.flatMap((one) => (isNode(one) ? nodesOf(one) : []));
  if (!isNode(value)) return [];
  const graph = value['@graph'];
  return [value, ...(Array.isArray(graph) ? graph.filter(isNode) : [])];
}

function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function types(node: JsonNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

function textAt(node: JsonNode, path: readonly string[]): string | null {
  let value: unknown = node;
  for (const name of path) {
    if (Array.isArray(value)) [value] = value;
    if (!isNode(value)) return null;
    value = value[name];
  }
  if (Array.isArray(value)) [value] = value;
  return typeof value === 'string' && value.trim() ? tidy(value) : null;
}

function tidy(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}
