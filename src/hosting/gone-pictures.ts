import type { Moved } from './moved.ts';

/**
 * Pictures to print of days on which nobody met were kept once and are not now: their addresses lead to the card of the day,
 * which shows the same map. A file of that name wins wherever there is one.
 */
const GONE = /^pictures\/map\/(\d{4}-\d{2}-\d{2})(@2x)?\.(png|svg)$/u;

/** For regular expressions of servers: what follows `pictures/map/` in such an address, the day as its first group. */
export const GONE_PATTERN = String.raw`pictures/map/(\d\d\d\d-\d\d-\d\d)(?:@2x)?\.(?:png|svg)`;

const ENDINGS = ['.svg', '.png', '@2x.png'];
const CARD = /^cards\/map\/(\d{4}-\d{2}-\d{2})\.png$/u;

/** Where a gone picture of the map leads to, by its path below the base path; null for every other path. */
export function cardOfGone(path: string): string | null {
  const [, day] = GONE.exec(path) ?? [];
  return day ? cardOf(day) : null;
}

/** The card of a day, as a path below the base path. */
export function cardOf(day: string): string {
  return `cards/map/${day}.png`;
}

/** Every picture that a site with these files lacks, with the card of its day, as paths with the base path. */
export function gonePictures(files: readonly string[], base: string): Moved[] {
  const there = new Set(files);
  return files
    .flatMap((file) => {
      const [, day] = CARD.exec(file) ?? [];
      return day ? ENDINGS.map((ending) => ({ from: `pictures/map/${day}${ending}`, to: file })) : [];
    })
    .filter(({ from }) => !there.has(from))
    .map(({ from, to }) => ({ from: `${base}${from}`, to: `${base}${to}` }));
}
