/** Words from one to another, both included. */
export interface Span {
  from: number;
  to: number;
}

/** Of hits that overlap, the longest; of those, the first. */
export function apart<Found extends Span>(hits: readonly Found[]): Found[] {
  const taken: Found[] = [];
  for (const hit of [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (!taken.some(({ from, to }) => from <= hit.to && to >= hit.from)) taken.push(hit);
  }
  return taken.sort((a, b) => a.from - b.from);
}
