import type { Source } from '../schema/source.ts';

/** Hosts of the Pravda network, which launders texts for search engines and chat bots (editorial.md). */
const DENIED =
  /(?:^|[^a-z0-9-])(?:news-pravda\.com|pravda-[a-z]{2,3}\.com|pravda-network\.com)(?![a-z0-9-]|\.[a-z])/u;

/**
 * True for a source that may not be one, by its address or, where that is not known, by the host named as its
 * publisher. Ukrainska Pravda and European Pravda are other houses.
 */
export function isDeniedSource({ url, publisher }: Pick<Source, 'url' | 'publisher'>): boolean {
  return DENIED.test(url === null ? publisher.toLowerCase() : new URL(url).hostname);
}
