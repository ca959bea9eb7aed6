import { asksForHeight, heightMessages, linkMessage } from './dialects.ts';
import { loopBreaker } from './loop-breaker.ts';

const PATIENCE = 100; // milliseconds between answers to hosts that ask

/**
 * Tells the host how high `inner` is, whenever that changes and when the host asks. Only in a frame. What is measured
 * is a box inside the document, so that the height of the frame never comes back as its own.
 */
export function tellHeight(inner: HTMLElement): void {
  if (parent === window) return;
  const mayTell = loopBreaker();
  let told = 0;
  let answered = Number.NEGATIVE_INFINITY;
  let waiting = false;

  function post(message: unknown): void {
    parent.postMessage(message, '*');
  }

  function measure(): number {
    const { width, height } = inner.getBoundingClientRect();
    if (width === 0) return 0; // hidden, as in a closed tab
    const now = Math.ceil(height);
    if (now === told) return told;
    const free = mayTell(Math.round(width), performance.now());
    document.documentElement.toggleAttribute('data-scroll', !free);
    if (free) told = now;
    return told;
  }

  /** Sends the height; unless `again`, only when it has changed. */
  function tell(again: boolean): void {
    const before = told;
    const height = measure();
    if (height > 0 && (again || height !== before)) heightMessages(height, location).forEach(post);
  }

  function answer(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(
      () => {
        waiting = false;
        answered = performance.now();
        tell(true);
      },
      Math.max(0, answered + PATIENCE - performance.now()),
    );
  }

  new ResizeObserver(() => tell(false)).observe(inner);
  for (const event of ['load', 'pageshow', 'hashchange']) addEventListener(event, () => tell(true));
  document.fonts?.ready.then(() => tell(false));
  addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data, location)) answer();
  });
  inner.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const message = link && link.host === location.host && linkMessage(link.href, location);
    if (!message) return;
    event.preventDefault();
    post(message);
  });
}
