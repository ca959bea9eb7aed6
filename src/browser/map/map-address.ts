/** Puts a query into the address of the page, as a step to which a reader can come back. */
export function pushQuery(query: string): void {
  if (query === location.search) return;
  try {
    history.pushState(null, '', location.pathname + query + location.hash);
  } catch {
    // Safari refuses more than 100 in half a minute. The map is right, only its address waits for the next choice.
  }
}
