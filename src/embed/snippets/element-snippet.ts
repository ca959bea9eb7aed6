import { attributes, escapeXml } from '../../markup/escape.ts';

/** A picture that stands until the frame has come, and for good where it does not. */
export interface Fallback {
  title: string;
  /** What it shows, in a sentence with its date. */
  finding: string;
  /** The page that says the same in full. */
  page: string;
  /** Absent where there is none: the sentence stands alone. */
  picture?: { src: string; width: number; height: number } | undefined;
  /** Site and licence. */
  credit: string;
}

/**
 * The width that the picture claims where a strict policy forbids its style: what a figure with a browser's own margins leaves of a
 * column of 600. Everywhere else it fills its column, up to its own width.
 */
const CLAIMED = 520;

/** `<willing-map>` with what it falls back to inside, so that a system that strips it still leaves picture, link and credit. */
export function elementSnippet(
  options: Readonly<Record<string, string>>,
  { title, finding, page, picture, credit }: Fallback,
  script: string,
): string {
  const shown = picture ? pictured(picture, finding) : escapeXml(finding);
  // A title that stands alone is the link already.
  const captioned =
    shown === escapeXml(title) ? '' : `<a${attributes({ href: page })}>${escapeXml(title)}</a>. `;
  return [
    // A browser's own margins of a figure would take a fifth of a phone's width.
    '<figure style="margin-inline:0">',
    `  <willing-map${attributes(options)}><a${attributes({ href: page })}>${shown}</a></willing-map>`,
    `  <figcaption>${captioned}${escapeXml(credit)}</figcaption>`,
    '</figure>',
    `<script async${attributes({ src: script })}></script>`,
  ].join('\n');
}

function pictured({ src, width, height }: NonNullable<Fallback['picture']>, alt: string): string {
  const claimed = Math.min(width, CLAIMED);
  const style = `width:100%;max-width:${width}px;height:auto`;
  return `<img${attributes({ src, width: claimed, height: Math.round((height * claimed) / width), alt, style })}>`;
}
