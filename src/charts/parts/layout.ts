/**
 * One drawing of a chart; the style sheet shows the widest for which the chart's box has room. Lengths are chart units:
 * `width` across, text of `size`. The narrow one is drawn 288 px wide on a phone of 320 px, so its text is 12.6 px there;
 * the others begin at 520, 640 and 940 px, with text of 12.1 px or more. In wider boxes the style sheet makes text smaller
 * (in units), never larger, so what does not collide here collides nowhere.
 */
export interface Layout {
  /** How the chart arranges its parts. */
  name: 'wide' | 'narrow';
  /** Which of the drawings it is. */
  sheet: 'narrow' | 'middle' | 'wide' | 'full';
  width: number;
  size: number;
  /** From baseline to baseline. */
  line: number;
  /** Of the title, and how wide its face is beside the one that lines are measured with. */
  title: { size: number; wider: number };
}

// The serif of titles is up to a twentieth wider.
const TYPE = { size: 14, line: 18, title: { size: 20, wider: 1.064 } };

export const FULL: Layout = { name: 'wide', sheet: 'full', width: 1040, ...TYPE };
export const WIDE: Layout = { name: 'wide', sheet: 'wide', width: 740, ...TYPE };
export const MIDDLE: Layout = { name: 'wide', sheet: 'middle', width: 560, ...TYPE };
/** As wide as `MIDDLE`, and arranged as on a phone: for charts whose table needs more room. */
export const COLUMN: Layout = { ...MIDDLE, name: 'narrow' };
export const NARROW: Layout = { name: 'narrow', sheet: 'narrow', width: 320, ...TYPE };

/** As in a frame, where the title is smaller and in the face of the text (embed-drawing.css). */
export function inFrame(layout: Layout): Layout {
  return { ...layout, title: { size: 17, wider: 1.03 } };
}

/** The widest first. */
export type Layouts = readonly [Layout, ...Layout[]];

/** On paper, 18 cm wide, its letters are of 8 points. */
const PAPER: Layout = { ...FULL, width: 892 };
/** For one that a narrow place shows in words: see `ChartFigure`. */
export const DRAWN_WIDE: Layouts = [PAPER, WIDE];

/** For a chart that has the width of a page to itself. */
export const OF_A_PAGE: Layouts = [FULL, WIDE, NARROW];
/** The same for one that is too tall for a middling box to show the one of a phone. */
export const IN_FOUR: Layouts = [FULL, WIDE, MIDDLE, NARROW];
