import { keptEvents } from './kept-events.ts';

/**
 * Calls `wake` once, when a reader first points at, focuses or uses something in `root`: who only looks pays nothing, and
 * fingers that scroll over it wake nobody. What is done until it has settled is done again then, so that no choice is
 * lost; nothing where it rejects.
 */
export function firstTouch(root: HTMLElement, wake: () => Promise<void>): void {
  const listening = new AbortController();
  const repeat = keptEvents(root, listening.signal);
  let woken = false;

  function touched(): void {
    if (woken) return;
    woken = true;
    wake()
      .finally(() => listening.abort())
      .then(repeat, () => undefined);
  }

  for (const name of ['focusin', 'input', 'change', 'keydown', 'click'] as const)
    root.addEventListener(name, touched, { signal: listening.signal });
  root.addEventListener(
    'pointerover',
    ({ pointerType }) => {
      if (pointerType === 'mouse') touched();
    },
    { signal: listening.signal },
  );
}
