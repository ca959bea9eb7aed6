import type { Markup } from './element.ts';
import { written } from './escape.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Markup as a node of the document, of HTML unless a namespace is given. No text is read as markup on the way, so Trusted
 * Types have nothing to object to.
 */
export function toNode(markup: Markup, namespace: string | null = null): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const inside = markup.name === 'svg' ? SVG : namespace;
  const node = inside ? document.createElementNS(inside, markup.name) : document.createElement(markup.name);
  for (const [name, value] of Object.entries(markup.attributes)) {
    const text = written(value);
    if (text !== undefined) node.setAttribute(name, text);
  }
  node.append(...markup.children.map((child) => toNode(child, inside)));
  return node;
}

/** Puts markup in the place of all that an element holds. */
export function fill(place: Element, ...content: readonly Markup[]): void {
  place.replaceChildren(...content.map((markup) => toNode(markup)));
}

/** Sets an attribute, or removes it for null, only where that changes something. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Writes a text only where that changes something: a picture with other words is laid out anew. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
