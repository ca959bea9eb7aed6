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

/** What `refill` has put into which element, as text. */
const refilled = new WeakMap<Element, readonly string[]>();

/** The same again and again, and what it would put there as before stays: nothing else may change what the element holds. */
export function refill(place: Element, ...content: readonly Markup[]): void {
  const before = refilled.get(place);
  const texts = content.map((markup) => JSON.stringify(markup));
  refilled.set(place, texts);
  if (!before) {
    fill(place, ...content);
    return;
  }
  const nodes = [...place.childNodes];
  for (const [index, markup] of content.entries()) {
    if (texts[index] === before[index]) continue;
    const node = toNode(markup);
    const old = nodes[index];
    if (old) old.replaceWith(node);
    else place.append(node);
  }
  for (const node of nodes.slice(content.length)) node.remove();
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
