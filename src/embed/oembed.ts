import { absolute, homePath } from '../links.ts';
import { SITE_NAME } from '../site.ts';
import { EMBED_WIDTH, frameSnippet, quotation } from './snippets/frame-snippet.ts';

/** A page, or a state of one, that can stand in another page. `page`, `embed` and `picture.path` are paths of this site. */
export interface Embeddable {
  title: string;
  /** What it shows, in a sentence with its date. */
  finding: string;
  page: string;
  embed: string;
  /** In CSS pixels, at `EMBED_WIDTH`; whoever hears the frame's messages follows it from there. */
  height: number;
  picture: { path: string; width: number; height: number };
}

const DAY = 86_400; // seconds

/**
 * An oEmbed response of type `rich`, version 1.0 (https://oembed.com/#section2). No script is in its `html`, and the
 * quotation comes before the frame, without attributes: WordPress keeps it only so, and shows it until the frame has
 * come (https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/).
 */
export function oembed({ title, finding, page, embed, height, picture }: Embeddable) {
  const size = { width: EMBED_WIDTH, height };
  const framed = { title, finding, page: absolute(page), embed: absolute(embed), ...size, site: SITE_NAME };
  return {
    type: 'rich',
    version: '1.0',
    title,
    // Beside the standard's fields, as others have them: what it shows, and the page that says it in full.
    description: finding,
    web_page: absolute(page),
    provider_name: SITE_NAME,
    provider_url: absolute(homePath),
    cache_age: DAY,
    ...size,
    thumbnail_url: absolute(picture.path),
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    html: quotation(framed) + frameSnippet(framed),
  };
}
