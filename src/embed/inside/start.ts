import { enhancement, type Guard } from '../../markup/enhancement.ts';
import { part } from '../../markup/part.ts';
import { tellHeight } from './tell-height.ts';
import { applyTheme } from './theme.ts';

/**
 * Starts an embed: the theme at once, the rest when the page is read. `enhance` adds what only a script can; whatever
 * goes wrong in it, at the start or later, puts back the page as it was served. The height is told either way.
 */
export function start(enhance: (root: HTMLElement, guard: Guard) => void = () => undefined): void {
  applyTheme(document, location.search);
  addEventListener('DOMContentLoaded', () => {
    const root = part(document.documentElement, 'embed');
    const guard = enhancement(root);
    guard(() => {
      enhance(root, guard);
      root.dataset.ready = '';
    })();
    tellHeight(root);
  });
}
