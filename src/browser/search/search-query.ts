const LONGEST = 200; // letters; nobody asks for more, and some links to a search carry anything

/** The words that an address asks for: those after `?q=`, `''` where there are none. */
export function queryIn(search: string): string {
  const words = new URLSearchParams(search).get('q') ?? '';
  return words.slice(0, LONGEST).toWellFormed().trim();
}

/** The address, from `?` on, that asks for these words; `path` where there are none. */
export function addressOf(query: string, path: string): string {
  return query ? `?${new URLSearchParams({ q: query })}` : path;
}
