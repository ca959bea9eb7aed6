/** Text, which is only ever text, or an element. */
export type Markup = string | MarkupElement;

/** An element as plain data: `toHtml` writes it into a page, `toNode` makes it in a browser. */
export interface MarkupElement {
  name: string;
  /** Null, undefined and false leave an attribute out; true writes it empty. Numbers get one decimal at most. */
  attributes: Readonly<Record<string, AttributeValue>>;
  children: readonly Markup[];
}

export type AttributeValue = string | number | boolean | null | undefined;

/** One element; HTML and SVG alike, `svg` and what stands in it being SVG. */
export function element(
  name: string,
  attributes: MarkupElement['attributes'] = {},
  ...children: readonly (Markup | null)[]
): MarkupElement {
  return { name, attributes, children: children.filter((child) => child !== null) };
}
