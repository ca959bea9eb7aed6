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

/** `<willing-map>` with what it falls back to inside, so that a system that strips it still leaves picture, link and credit. */
export function elementSnippet(
  options: Readonly<Record<string, string>>,
  { title, finding, page, picture, credit }: Fallback,
  script: string,
): string {
  const shown = picture
    ? `<img${attributes({ ...picture, alt: finding, style: 'max-width:100%;height:auto' })}>`
    : escapeXml(finding);
  return [
    // A browser's own margins of a figure would take a fifth of a phone's width.
    '<figure style="margin-inline:0">',
    `  <willing-map${attributes(options)}><a${attributes({ href: page })}>${shown}</a></willing-map>`,
    `  <figcaption><a${attributes({ href: page })}>${escapeXml(title)}</a>. ${escapeXml(credit)}</figcaption>`,
    '</figure>',
    `<script async${attributes({ src: script })}></script>`,
  ].join('\n');
}
