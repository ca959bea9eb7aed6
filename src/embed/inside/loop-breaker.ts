const CHANGES = 30;
const WITHIN = 1000; // milliseconds

/**
 * Tells whether a new height may be told. A frame whose height changes again and again at widths that it has just had
 * is in a loop with its host: after 30 such changes in a second it is stopped, until it gets a width of its own. A
 * reader who drags a window's edge makes new widths all the time, and is no loop. `now` in milliseconds of any steady
 * clock.
 */
export function loopBreaker(): (width: number, now: number) => boolean {
  let changes: { width: number; at: number; again: boolean }[] = [];
  let looping = new Set<number>();
  return (width, now) => {
    if (looping.has(width)) return false;
    if (looping.size > 0) changes = [];
    looping = new Set();
    changes = changes.filter(({ at }) => now - at < WITHIN);
    changes.push({ width, at: now, again: changes.some((change) => change.width === width) });
    if (changes.filter(({ again }) => again).length < CHANGES) return true;
    looping = new Set(changes.map((change) => change.width));
    return false;
  };
}
