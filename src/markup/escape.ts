import type { AttributeValue } from './element.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Characters that XML 1.0 forbids even as references; a lone surrogate is no character at all.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Any text, safe between tags and inside a quoted attribute. Characters that XML forbids become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\u{FFFD}').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** ` name="value"` for each attribute that is `written`; in HTML, unlike XML, one that is only true is its name alone. */
export function attributes(values: Readonly<Record<string, AttributeValue>>, inHtml = false): string {
  return Object.entries(values)
    .map(([name, value]) => ({ name, text: written(value), bare: inHtml && value === true }))
    .filter(({ text }) => text !== undefined)
    .map(({ name, text = '', bare }) => (bare ? ` ${name}` : ` ${name}="${escapeXml(text)}"`))
    .join('');
}

/** An attribute's value as text; undefined where the attribute is left out. */
export function written(value: AttributeValue): string | undefined {
  if (value === null || value === undefined || value === false) return undefined;
  if (value === true) return '';
  return String(typeof value === 'number' ? round(value) : value);
}

/** To one decimal, never "-0": a tenth of a unit is below what anyone sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
