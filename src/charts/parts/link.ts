import { attributes, escapeXml } from '../../markup/escape.ts';
import type { Box } from './box.ts';

/** What a part of a picture leads to, for mouse and touch; keyboards have the table beside the chart. */
export interface Linked {
  href?: string | undefined;
  /** Shown by the browser on hover. */
  tip?: string | undefined;
}

/**
 * A see-through target over a part of the picture: a link that is no tab stop, or only a tip. It belongs into the links
 * of a plot, which lie over the picture: an image (`role="img"`) has no inside, so it must not hold links.
 */
export function linkTarget({ href, tip }: Linked, data: Readonly<Record<string, string>>, box: Box): string {
  if (href === undefined && tip === undefined) return '';
  const title = tip === undefined ? '' : `<title>${escapeXml(tip)}</title>`;
  const rect = `<rect${attributes({ class: 'chart-target', ...box, rx: 3 })}/>`;
  if (href === undefined) return `<g${attributes(data)}>${title}${rect}</g>`;
  return `<a${attributes({ href, tabindex: -1, ...data })}>${title}${rect}</a>`;
}

/** The smallest box around all of these, and a little air. */
export function around(boxes: readonly Box[]): Box {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left - 2, y: top - 2, width: right - left + 4, height: bottom - top + 4 };
}
