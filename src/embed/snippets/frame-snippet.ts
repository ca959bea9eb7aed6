import { attributes, escapeXml } from '../../markup/escape.ts';

/** The width, in CSS pixels, that a frame has and its height is meant for, unless somebody wants another. */
export const EMBED_WIDTH = 600;

/** What stands in a frame, and in a sentence where frames do not. All addresses are whole. */
export interface Framed {
  title: string;
  /** What it shows, in a sentence with its date. */
  finding: string;
  /** The page that says the same in full. */
  page: string;
  embed: string;
  /** CSS pixels. */
  width: number;
  height: number;
  site: string;
}

/** A frame that needs nothing else: what does not fit scrolls inside. */
export function frameSnippet({
  title,
  embed,
  width,
  height,
  site,
}: Omit<Framed, 'finding' | 'page'>): string {
  const place = { src: embed, width, height, frameborder: 0, title: `${title} · ${site}` };
  return `<iframe${attributes(place)}></iframe>`;
}

/** The sentence and its link, for where frames do not come. */
export function quotation({
  title,
  finding,
  page,
  site,
}: Pick<Framed, 'title' | 'finding' | 'page' | 'site'>): string {
  return `<blockquote>${escapeXml(finding)} <a href="${escapeXml(page)}">${escapeXml(title)}</a>, ${escapeXml(site)}.</blockquote>`;
}
