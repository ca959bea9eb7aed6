/** Hosts of the Pravda network, which launders texts for search engines and chat bots (editorial.md). */
const DENIED = /(?:^|\.)(?:news-pravda\.com|pravda-[a-z]{2,3}\.com|[a-z]+\.pravda-network\.com)$/u;

/** True for an address that may not be a source. Ukrainska Pravda and European Pravda are other houses. */
export function isDeniedSource(url: string): boolean {
  return DENIED.test(new URL(url).hostname);
}
