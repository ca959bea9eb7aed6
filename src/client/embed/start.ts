import { tellHeight } from './frame.ts';
import { part } from './part.ts';
import { applyTheme } from './theme.ts';

/** Wraps what runs later, so that its failure ends the enhancement instead of the page. */
export type Guard = <Args extends unknown[]>(run: (...args: Args) => void) => (...args: Args) => void;

/**
 * Starts an embed: the theme at once, the rest when the page is read. `enhance` adds what only a script can; whatever
 * goes wrong in it, at the start or later, puts back the page as it was served. The height is told either way.
 */
export function start(enhance: (root: HTMLElement, guard: Guard) => void = () => undefined): void {
  applyTheme(document, location.search);
  addEventListener('DOMContentLoaded', () => {
    const root = part(document.documentElement, 'embed');
    const served = [...root.childNodes].map((node) => node.cloneNode(true));
    let failed = false;
    const guard: Guard =
      (run) =>
      (...args) => {
        if (failed) return;
        try {
          run(...args);
        } catch {
          failed = true;
          delete root.dataset.ready;
          root.replaceChildren(...served);
        }
      };
    guard(() => {
      enhance(root, guard);
      root.dataset.ready = '';
    })();
    tellHeight(root);
  });
}
