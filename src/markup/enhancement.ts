/** Wraps what runs later, so that its failure ends the enhancement instead of the page. */
export type Guard = <Args extends unknown[]>(run: (...args: Args) => void) => (...args: Args) => void;

/**
 * Guards what a script does to a finished page: the first failure puts back what `root` held when this was called, and
 * `failed` is told; from then on nothing runs any more.
 */
export function enhancement(root: HTMLElement, failed: () => void = () => undefined): Guard {
  const served = [...root.childNodes].map((node) => node.cloneNode(true));
  let over = false;
  return (run) =>
    (...args) => {
      if (over) return;
      try {
        run(...args);
      } catch {
        over = true;
        delete root.dataset.ready;
        root.replaceChildren(...served);
        failed();
      }
    };
}

/** For what a promise rejects with: it ends the enhancement, too. */
export function failing(guard: Guard): (reason: unknown) => void {
  return guard((reason: unknown) => {
    throw reason;
  });
}
