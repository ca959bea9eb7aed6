/** What the words and circles of a picture measure. All widths, of screens and pictures, are in CSS pixels. */

/** The narrowest screen that pictures are made for. */
export const PHONE = 320;

/** From these widths on a picture shows the words that are laid out for wide places, and shows them larger. */
export const WIDE_FROM = 620;
export const LARGE_FROM = 1050;

/** In square map units: a circle stands for shapes smaller than the first; on narrow screens also for those smaller than the second. */
export const ALWAYS_CIRCLED = 60;
export const NARROW_CIRCLED = 400;

/** From this width on a picture has names at all: those that are whole inside their shapes so large. */
export const NAMES_FROM = 345;
/** From this one on it has more of them. */
export const MORE_NAMES_FROM = 540;
/** The smallest letters of a name in a file, whose size nobody can turn, as a part of those of its other names: 9 pixels of 10. */
export const LEAST_IN_FILES = 0.9;

/** Font sizes in CSS pixels. */
export const FONT_SIZES = {
  narrow: { title: 17, subtitle: 13, small: 11 },
  wide: { title: 21, subtitle: 14, small: 11 },
  large: { title: 27, subtitle: 17, small: 12.5 },
} as const;

/**
 * Map units in one CSS pixel, by the width from which on they are so many: text is never under about 10 CSS pixels, and
 * grows a little before it steps back.
 */
export const SCALES: readonly { from: number; scale: number }[] = [
  { from: 0, scale: 2.19 },
  { from: 345, scale: 1.95 },
  { from: 385, scale: 1.72 },
  { from: 440, scale: 1.5 },
  { from: 500, scale: 1.35 },
  { from: 540, scale: 1.25 },
  { from: WIDE_FROM, scale: 1.05 },
  { from: 680, scale: 1 },
  { from: 820, scale: 0.85 },
  { from: LARGE_FROM, scale: 0.65 },
];

/** The scale of a picture of this width. */
export function scaleAt(width: number): number {
  return SCALES.findLast(({ from }) => from <= width)?.scale ?? 1;
}

/** The steps, in CSS pixels, in which a picture makes room for narrow words above and below, and how many it can. */
export const STEP = 12;
export const MOST_STEPS = 8;
