import { attributes, escapeXml } from '../charts/xml.ts';

/** The width that the heights of embeds are meant for, in CSS pixels; frames follow their column. */
export const EMBED_WIDTH = 600;

/** What stands in a frame, and in a sentence where frames do not. All addresses are whole. */
export interface Framed {
  title: string;
  /** What it shows, in a sentence with its date. */
  finding: string;
  /** The page that says the same in full. */
  page: string;
  embed: string;
  /** In CSS pixels, at `EMBED_WIDTH`. */
  height: number;
  site: string;
}

/** A frame that needs nothing else: what does not fit scrolls inside. */
export function frame({ title, embed, height, site }: Omit<Framed, 'finding' | 'page'>): string {
  const place = { src: embed, width: EMBED_WIDTH, height, frameborder: 0, title: `${title} · ${site}` };
  return `<iframe${attributes(place)}></iframe>`;
}

/** The sentence and its link, for where frames do not come. */
export function quotation({ title, finding, page, site }: Omit<Framed, 'embed' | 'height'>): string {
  return `<blockquote>${escapeXml(finding)} <a href="${escapeXml(page)}">${escapeXml(title)}</a>, ${escapeXml(site)}.</blockquote>`;
}
