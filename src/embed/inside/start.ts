import { enhancement, type Guard } from '../../markup/enhancement.ts';
import { part } from '../../markup/part.ts';
import { followLanguage } from './language.ts';
import { showBars, tellHeight } from './tell-height.ts';
import { applyTheme } from './theme.ts';

/**
 * Starts an embed: what its first picture depends on at once, the rest when the page is read. `enhance` prepares what only a script can, and
 * changes the page in what it has guarded alone; whatever goes wrong in that puts back the page as it was served. The
 * height is told either way.
 */
export function start(enhance: (root: HTMLElement, guard: Guard) => void = () => undefined): void {
  followLanguage();
  applyTheme(document, location.search);
  const framed = parent !== window;
  if (framed) showBars(false);
  addEventListener('DOMContentLoaded', () => {
    const root = part(document.documentElement, 'embed');
    try {
      enhance(root, guardOnUse(root));
      root.dataset.ready = '';
    } catch {
      // The page is still as it was served.
    }
    if (framed) tellHeight(root);
  });
}

/** Keeps a copy of the page only once something is going to change it: most readers only look. */
function guardOnUse(root: HTMLElement): Guard {
  let guard: Guard | undefined;
  return (run) =>
    (...args) => {
      guard ??= enhancement(root);
      guard(run)(...args);
    };
}
