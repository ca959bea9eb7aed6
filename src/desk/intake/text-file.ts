import type { Read, ReadFields } from './article.ts';
import { isAddress, published } from './page-metadata.ts';
import { printedDays } from './printed-day.ts';

/** Lines at the beginning and at the end in which a text may say what it is. */
const HEAD = 8;
const FOOT = 3;

const LABELS: Readonly<Record<'publisher' | 'title' | 'url' | 'published', RegExp>> = {
  publisher:
    /^(?:publisher|published by|source|outlet|quelle|источник|джерело|źródło|fuente|fonte)\s*:\s*(.+)$/iu,
  title: /^(?:title|headline|titel|titre|título|titolo|tytuł|заголовок)\s*:\s*(.+)$/iu,
  url: /^(?:url|address|link|source|canonical|quelle|источник|джерело)\s*:\s*(https?:\/\/\S+)$/iu,
  published:
    /^(?:published|date|posted|updated|datum|veröffentlicht|publié|fecha|data|дата|опубликовано|опубліковано)(?: (?:on|at|le|am))?\s*:?\s+(.+)$/iu,
};

/**
 * What a plain text says of itself: in lines with a label, in lines that are nothing but an address or a day, and a
 * first line that is a headline: short, and no sentence.
 */
export function textFields(text: string): ReadFields {
  const lines = text.split('\n').map((line) => line.trim());
  const full = lines.filter(Boolean);
  const edges = [...full.slice(0, HEAD), ...full.slice(Math.max(HEAD, full.length - FOOT))];
  const labelled = (field: keyof typeof LABELS): Read | null => {
    for (const line of edges) {
      const value = LABELS[field].exec(line)?.[1]?.trim();
      if (value) return { value, from: `the line "${line.slice(0, 60)}"` };
    }
    return null;
  };
  const address = edges.find((line) => isAddress(line) && !/\s/u.test(line));
  const url = labelled('url') ?? (address ? { value: address, from: 'a line of its own' } : null);
  const publisher = labelled('publisher');
  return {
    publisher: publisher && !isAddress(publisher.value) ? publisher : null,
    title: labelled('title') ?? headline(full),
    url: url && isAddress(url.value) ? url : null,
    ...published([labelled('published'), ...edges.map(dayLine)]),
  };
}

function headline([first = '', second]: readonly string[]): Read | null {
  const words = first.split(/\s+/u).length;
  const isHeadline =
    second !== undefined &&
    words >= 4 &&
    words <= 25 &&
    first.length <= 160 &&
    !/[.:;,…]["”»’)]?$/u.test(first) &&
    !/^\p{Lu}{3,}[^\p{Ll}]*,|^[-–—•*]/u.test(first);
  return isHeadline ? { value: first, from: 'the first line' } : null;
}

/** A line that is a day with little beside it: "4 September 2025, 18:30". */
function dayLine(line: string): Read | null {
  if (line.length > 60) return null;
  const [day, ...others] = printedDays(line);
  if (!day || day.year === null || others.length > 0) return null;
  const rest = `${line.slice(0, day.at)} ${line.slice(day.end)}`.replace(/[\d:.,|·•()\-–—]/gu, ' ').trim();
  return rest.split(/\s+/u).length <= 4
    ? { value: line.slice(day.at, day.end), from: 'a line of its own' }
    : null;
}
