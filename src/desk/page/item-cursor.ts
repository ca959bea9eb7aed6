import type { Item } from '../judgement/sitting.ts';

/** Which item of a sitting is at hand. */
export interface ItemCursor {
  /** Undefined where the sitting has none. */
  here(): Item | undefined;
  to(key: string): void;
  toLast(): void;
  /** On or back by one, around the ends. */
  by(step: -1 | 1): void;
  /** On to the next that nobody has judged, around the end; false where all are. */
  toOpen(): boolean;
}

/** Begins at the first item that nobody has judged. `items` is asked anew each time: a write makes new ones. */
export function itemCursor(items: () => readonly Item[]): ItemCursor {
  let at = Math.max(0, firstOpen());
  return { here: () => items()[at], to, toLast, by, toOpen };

  function firstOpen(after = -1): number {
    return items().findIndex(({ decision }, index) => index > after && decision === 'open');
  }

  function to(key: string): void {
    at = items().findIndex((item) => item.key === key);
  }

  function toLast(): void {
    at = items().length - 1;
  }

  function by(step: -1 | 1): void {
    at = (at + step + items().length) % items().length;
  }

  function toOpen(): boolean {
    const later = firstOpen(at);
    const found = later === -1 ? firstOpen() : later;
    if (found !== -1) at = found;
    return found !== -1;
  }
}
