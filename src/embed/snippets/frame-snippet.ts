import { attributes, escapeXml } from '../../markup/escape.ts';

/** The width, in CSS pixels, that a frame has and its height is meant for, unless somebody wants another. */
export const EMBED_WIDTH = 600;

/** The narrowest column that readers have, in CSS pixels: on a phone. */
export const NARROW_COLUMN = 320;

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

/** A frame of this size, for systems that read it from the markup of an oEmbed answer; they follow its messages. */
export function frameSnippet({ width, ...framed }: Omit<Framed, 'finding' | 'page'>): string {
  return frame(framed, { width });
}

/**
 * A frame that needs nothing else, for a page that nobody measures: as wide as its column and at most `width`, so that it never makes
 * a phone's page wider. Where a policy forbids the style it is as wide as the column. What does not fit scrolls inside.
 */
export function columnFrame({ width, ...framed }: Omit<Framed, 'finding' | 'page'>): string {
  return frame(framed, { width: '100%', style: `max-width:${width}px`, loading: 'lazy' });
}

function frame(
  { title, embed, height, site }: Omit<Framed, 'finding' | 'page' | 'width'>,
  { width, ...more }: Readonly<Record<string, string | number>>,
): string {
  const place = { src: embed, width, height, frameborder: 0, title: `${title} · ${site}`, ...more };
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
