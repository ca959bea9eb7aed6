import { attributes, escapeXml } from '../../markup/escape.ts';

/** A quotation, and all that must go with it wherever it goes. Addresses are whole. */
export interface Quotation {
  /** Whether the words were printed so; else they are a paraphrase, and say it. */
  verbatim: boolean;
  /** In the marks of their language, to the letter: what is copied. */
  words: string;
  /** The same for the eye: what they quote themselves is in inner marks. */
  shown: string;
  /** BCP 47; absent where it is that of the page. */
  language?: string | undefined;
  /** What is said about the words: their language, a translation and whose, that they are a paraphrase. */
  notes: readonly string[];
  /** The same on other people's pages, where "our" would be theirs. */
  notesAway: readonly string[];
  /** Name and office. */
  speaker: string;
  date: string;
  publisher: string;
  sourceAddress?: string | undefined;
  /** The page of the statement with its evidence. */
  page: string;
  site: string;
}

/** A quotation as plain text, a line each: words, what is said about them, who said them where, and the page. */
export function quoteText({
  words,
  notesAway,
  speaker,
  date,
  publisher,
  sourceAddress,
  page,
  site,
}: Quotation): string {
  return [
    words,
    ...notesAway,
    `${speaker}, ${date} (${[publisher, sourceAddress].filter(Boolean).join(', ')})`,
    `${site}: ${page}`,
  ].join('\n');
}

/** The same as HTML. */
export function quoteHtml({
  verbatim,
  words,
  language,
  notesAway,
  speaker,
  date,
  publisher,
  sourceAddress,
  page,
  site,
}: Quotation): string {
  const source = sourceAddress
    ? `<a${attributes({ href: sourceAddress })}>${escapeXml(publisher)}</a>`
    : escapeXml(publisher);
  return [
    verbatim
      ? `<blockquote${attributes({ cite: sourceAddress })}><p${attributes({ lang: language, dir: 'auto' })}>${escapeXml(words)}</p></blockquote>`
      : `<p>${escapeXml(words)}</p>`,
    ...notesAway.map((note) => `<p>${escapeXml(note)}</p>`),
    `<p>${escapeXml(speaker)}, ${escapeXml(date)} (${source}). <a${attributes({ href: page })}>${escapeXml(site)}</a></p>`,
  ].join('\n');
}
