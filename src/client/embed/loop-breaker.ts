const CHANGES = 30;
const WITHIN = 1000; // milliseconds

/**
 * Tells whether a new height may be told. A frame whose height changes again and again at widths that it has just had
 * is in a loop with its host, and is stopped after 30 changes in a second; a width that is new, as when a reader drags
 * a window's edge, is no loop and ends one. `now` in milliseconds of any steady clock.
 */
export function loopBreaker(): (width: number, now: number) => boolean {
  let times: number[] = [];
  let widths = new Set<number>();
  let broken = false;
  return (width, now) => {
    times = times.filter((time) => now - time < WITHIN);
    if (!widths.has(width)) {
      // What was before is over once it has been quiet for a while.
      if (times.length === 0 || widths.size >= CHANGES) widths = new Set();
      widths.add(width);
      broken = false;
      return true;
    }
    times.push(now);
    broken ||= times.length > CHANGES;
    return !broken;
  };
}
