import type { Answer } from '../answers/answer.ts';
import { type LegendKey, legendKeyOf } from '../answers/paint.ts';
import { countryPath } from '../links.ts';
import { attributes, escapeXml } from '../markup/escape.ts';

/** What holds words that are somebody else's, or that lead somewhere already. */
const KEPT: ReadonlySet<string> = new Set(['a', 'button', 'q', 'figure', 'h2', 'h3']);

/** It stands in nearly every sentence. */
const HOST = 'UKR';

interface Named {
  id: string;
  href: string;
  tile: LegendKey;
}

/**
 * The HTML of a scene, where the first mention of each country in its running text is a link that wears the country's
 * colour. Ukraine's name is one only where it is among `outlined`. Nor is that which is part of one of these `people`'s:
 * Luís Montenegro is no country.
 */
export function linkNames(
  html: string,
  answers: readonly Answer[],
  outlined: readonly string[],
  people: Iterable<string> = [],
): string {
  const named = new Map<string, Named>();
  for (const { country, paint } of answers) {
    const tile = legendKeyOf(paint);
    const { id } = country;
    if (id === HOST && !outlined.includes(id)) continue;
    for (const name of [country.name, ...country.aliases])
      named.set(escapeXml(name), { id, href: countryPath(country), tile });
  }
  // The longest first: "North Macedonia" before "Macedonia".
  const words = new Set([...people].map(escapeXml));
  const names = [...named.keys(), ...words].sort((a, b) => b.length - a.length);
  const mention = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  const linked = new Set<string>();
  let kept = 0;
  return html.replace(/<(\/?)(\w+)[^>]*>|[^<]+/gu, (part, end: string | undefined, element?: string) => {
    if (element !== undefined) {
      if (KEPT.has(element)) kept += end ? -1 : 1;
      return part;
    }
    if (kept > 0) return part;
    return part.replace(mention, (name) => {
      if (words.has(name)) for (const [part, { id }] of named) if (name.endsWith(` ${part}`)) linked.add(id);
      const country = named.get(name);
      if (!country || linked.has(country.id)) return name;
      linked.add(country.id);
      const { id, href, tile } = country;
      return `<a${attributes({ class: 'named', href, 'data-name': id, 'data-tile': tile })}>${name}</a>`;
    });
  });
}
