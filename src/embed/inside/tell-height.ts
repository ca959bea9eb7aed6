import { asksForHeight, heightMessages, linkMessage, type Size } from './dialects.ts';
import { loopBreaker } from './loop-breaker.ts';

const PATIENCE = 100; // milliseconds between answers to hosts that ask
const HOST_PATIENCE = 1000; // milliseconds, in which a host that follows has given the frame its height
const ROUNDING = 2; // CSS pixels that a frame may lack when its page is zoomed

/** Of what is hidden, as in a closed tab: a box without room is no measure of what it will be. */
const NOTHING: Size = { width: 0, height: 0 };

/** Lets a frame scroll or not. Not by `scrollbar-width`: in Firefox what was `none` stays so. */
export function showBars(shown: boolean): void {
  document.documentElement.toggleAttribute('data-bare', !shown);
}

/**
 * Tells the host how high `inner` is, whenever that changes and when the host asks. For a frame.
 *
 * What is measured is a box inside the document, so that the height of the frame never comes back as its own, and
 * always without bars, so that it is never measured while they narrow it. Bars come where the host does not follow.
 */
export function tellHeight(inner: HTMLElement): void {
  const mayTell = loopBreaker();
  let told = NOTHING;
  let scrolls = false;
  let answered = Number.NEGATIVE_INFINITY;
  let waiting = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  function post(message: unknown): void {
    parent.postMessage(message, '*');
  }

  function measure(): Size {
    showBars(false);
    const width = innerWidth; // before the height: reading it may bring the frame up to date
    const { height } = inner.getBoundingClientRect();
    showBars(scrolls);
    return width && height ? { width, height: Math.ceil(height) } : NOTHING;
  }

  /** Sends the size; unless `again`, only when it has changed. */
  function tell(again: boolean): void {
    const now = measure();
    const changed = now.width !== told.width || now.height !== told.height;
    if (changed ? !mayTell(now.width, performance.now()) : !again) return;
    told = now;
    if (told === NOTHING) return;
    heightMessages(told, location).forEach(post);
    settleIn(HOST_PATIENCE);
  }

  function settleIn(milliseconds: number): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      scrolls = innerHeight < measure().height - ROUNDING;
      showBars(scrolls);
      // Many systems show no bars until somebody scrolls: the style sheet says that there is more.
      document.documentElement.toggleAttribute('data-more', scrolls);
    }, milliseconds);
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
  addEventListener('resize', () => {
    tell(false);
    settleIn(scrolls ? 0 : HOST_PATIENCE);
  });
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
