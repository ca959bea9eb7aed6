import type { Markup } from './element.ts';
import { attributes, escapeXml } from './escape.ts';

/** https://html.spec.whatwg.org/#void-elements, of which these are in use. */
const VOID = new Set(['br', 'img', 'input', 'wbr']);

/** Markup as text of an HTML page; as XML, too, where all of it is SVG. */
export function toHtml(markup: Markup, inSvg = false): string {
  if (typeof markup === 'string') return escapeXml(markup);
  const { name, children } = markup;
  const svg = inSvg || name === 'svg';
  const start = `<${name}${attributes(markup.attributes, !svg)}`;
  if (svg && children.length === 0) return `${start}/>`;
  if (VOID.has(name)) return `${start}>`;
  return `${start}>${children.map((child) => toHtml(child, svg)).join('')}</${name}>`;
}
