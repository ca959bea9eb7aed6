/** Wraps what runs later, so that its failure ends the enhancement instead of the page. */
export type Guard = <Args extends unknown[]>(run: (...args: Args) => void) => (...args: Args) => void;
