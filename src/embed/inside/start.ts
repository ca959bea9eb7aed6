import { enhancement, type Guard } from '../../markup/enhancement.ts';
import { part } from '../../markup/part.ts';
import { followLanguage } from './language.ts';
import { showBars, tellHeight } from './tell-height.ts';
import { applyTheme } from './theme.ts';

type Enhance = (root: HTMLElement, guard: Guard) => void;

/** The first of these comes to an embed before anything that its controls listen for, whatever it is used with. */
const TOUCHES = ['pointerover', 'focusin', 'keydown', 'click'];

/**
 * Starts an embed: what its first picture depends on at once, the rest when a reader touches it, or when the page is read and its
 * address chooses something. `enhance` prepares what only a script can, and changes the page in what it has guarded
 * alone; whatever goes wrong in that puts back the page as it was served. The height is told either way.
 */
export function start(enhance: Enhance = () => undefined): void {
  if (location.search) {
    followLanguage();
    applyTheme(document, location.search);
  }
  const framed = parent !== window;
  if (framed) showBars(false);
  showControls(true);
  addEventListener('DOMContentLoaded', () => {
    const root = part(document.documentElement, 'embed');
    root.dataset.ready = '';
    const run = () => {
      try {
        enhance(root, guardOnUse(root));
      } catch {
        end(root); // the page is still as it was served
      }
    };
    if (location.search) run();
    else onFirstTouch(root, run);
    if (framed) tellHeight(root);
  });
}

/** Before the page has its body, which is then styled and painted once. They hear of touches as soon as it is read. */
function showControls(shown: boolean): void {
  document.documentElement.toggleAttribute('data-controls', shown);
}

function end(root: HTMLElement): void {
  delete root.dataset.ready;
  showControls(false);
}

/**
 * Runs once, when something in `root` is touched, on the way down, so that what it adds hears of the same touch. A pointer that
 * rests in a corner of the frame touches nothing.
 */
function onFirstTouch(root: HTMLElement, run: () => void): void {
  const listening = new AbortController();
  const touched = ({ target }: Event) => {
    if (target === root) return;
    listening.abort();
    run();
  };
  for (const type of TOUCHES)
    root.addEventListener(type, touched, { capture: true, signal: listening.signal });
}

/** Keeps a copy of the page only once something is going to change it: most readers only look. */
function guardOnUse(root: HTMLElement): Guard {
  let guard: Guard | undefined;
  return (run) =>
    (...args) => {
      guard ??= enhancement(root, () => showControls(false));
      guard(run)(...args);
    };
}
