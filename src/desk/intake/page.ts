import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type PageMetadata, pageMetadata } from './page-metadata.ts';
import { plainText } from './plain-text.ts';

/** A page as read: its main text, and what it says of itself. */
export interface Page extends PageMetadata {
  text: string;
  /** How many articles of some length the page holds. */
  articles: number;
}

/** What is heavy in a saved page and is no text: code, styles, pictures written into it. Found by plain search. */
const HEAVY = ['script', 'style', 'svg', 'template', 'object', 'noscript'] as const;

/** Length and signs of elements beyond which a page is only read as text. */
const LONGEST = 5_000_000;
const MOST_ELEMENTS = 60_000;

/** Shortest text that counts as an article of its own, in characters. */
const LONG = 400;

/** Reads an HTML page. Nothing in it runs: it is parsed into a tree that knows no scripts, styles or network. */
export function readPage(html: string): Page {
  const lean = withoutHeavy(html);
  const many = lean.length > LONGEST || (lean.match(/</gu)?.length ?? 0) > 3 * MOST_ELEMENTS;
  try {
    if (!many && depth(lean) < 2000) return readTree(lean);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // too deep for the libraries: its words are still words
  }
  const { document } = parseHTML(headOf(lean));
  return { ...pageMetadata(document), text: stripped(lean), articles: 1 };
}

function readTree(html: string): Page {
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`);
  const metadata = pageMetadata(document);
  const articles = [...document.querySelectorAll('article')].filter(
    (element) => !element.parentElement?.closest('article') && plainText(element).length >= LONG,
  ).length;
  const whole = plainText(document.documentElement);
  const main = new Readability(document, { charThreshold: 200 }).parse();
  const text = main?.content
    ? plainText(parseHTML(`<html><body>${main.content}</body></html>`).document.body)
    : '';
  const best = [text, metadata.body ?? ''].reduce((a, b) => (b.length > a.length * 1.5 ? b : a));
  // A page without a main part (a list, a short notice) is read as it stands.
  return { ...metadata, text: best.length >= 120 || best.length * 3 > whole.length ? best : whole, articles };
}

/** Takes whole elements out by searching for their ends, so that a hostile page costs no more than its length. */
function withoutHeavy(html: string): string {
  const opening = new RegExp(`<(${HEAVY.join('|')})(?=[\\s>/])`, 'giu');
  const parts: string[] = [];
  let from = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const name = (match[1] ?? '').toLowerCase();
    const head = html.slice(match.index, html.indexOf('>', match.index) + 1);
    if (name === 'script' && head.includes('ld+json')) continue;
    const end = endOf(html, name, opening.lastIndex);
    parts.push(html.slice(from, match.index));
    from = end;
    opening.lastIndex = end;
  }
  parts.push(html.slice(from));
  return withoutPictures(parts.join(''));
}

/** Pictures in addresses, from `data:` to the quotation mark or bracket that ends them. */
function withoutPictures(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = html.indexOf('data:'); at !== -1; at = html.indexOf('data:', from)) {
    parts.push(html.slice(from, at));
    const isPicture = /^data:[a-z]+\/[\w.+-]+;base64,/iu.test(html.slice(at, at + 80));
    AFTER_ADDRESS.lastIndex = at;
    from = isPicture ? (AFTER_ADDRESS.exec(html)?.index ?? html.length) : at + 'data:'.length;
    if (!isPicture) parts.push('data:');
  }
  return [...parts, html.slice(from)].join('');
}

const AFTER_ADDRESS = /["'\s)>]/gu;

function endOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^<>]*>`, 'giu');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|dt|dd|option)$/iu;

/** How deep elements nest, about: paragraphs and the like, which often are not closed, do not count. */
function depth(html: string): number {
  let now = 0;
  let most = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/giu)) {
    if (VOID.test(name)) continue;
    now = Math.max(0, now + (slash ? -1 : 1));
    most = Math.max(most, now);
  }
  return most;
}

function headOf(html: string): string {
  const end = html.search(/<body[\s>]/iu);
  return `<html>${html.slice(0, end === -1 ? 20_000 : Math.min(end, 200_000))}</html>`;
}

function stripped(html: string): string {
  return html
    .replace(/<script[^<>]*>[^<]*<\/script>/giu, '')
    .replace(/<!--[^<>]*-->/gu, '')
    .replace(/<\/?(?:p|div|h[1-6]|li|br|tr|article|section|blockquote)[^<>]*>/giu, '\n')
    .replace(/<[^<>]*>/gu, '')
    .split('\n')
    .map((line) => unescaped(line.replace(/\s+/gu, ' ').trim()))
    .filter(Boolean)
    .join('\n');
}

function unescaped(line: string): string {
  return line.includes('&')
    ? (parseHTML(`<p>${line}</p>`).document.querySelector('p')?.textContent ?? line)
    : line;
}
