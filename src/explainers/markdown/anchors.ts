interface Heading {
  depth: number;
  slug: string;
}

/**
 * The anchors of a text by those that its own headings would give: they are those of the English text, so that an address
 * leads to the same place in every language. Empty where the headings are not the same in number and depth.
 */
export function anchorsIn(own: readonly Heading[], english: readonly Heading[]): ReadonlyMap<string, string> {
  const alike = own.length === english.length && own.every(({ depth }, at) => depth === english[at]?.depth);
  return new Map(alike ? own.map(({ slug }, at) => [slug, english[at]?.slug ?? slug]) : []);
}
