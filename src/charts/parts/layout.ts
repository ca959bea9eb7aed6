/**
 * One of the two drawings of a chart; the style sheet shows the one for the width of the chart's box. Lengths are chart
 * units: `width` across, text of `size`. The narrow one is drawn 288 px wide on a phone of 320 px, so its text is 12.6 px
 * there; the wide one begins at 640 px, with text of 12.1 px. In wider boxes the style sheet makes text smaller (in
 * units), never larger, so what does not collide here collides nowhere.
 */
export interface Layout {
  name: 'wide' | 'narrow';
  width: number;
  size: number;
  /** From baseline to baseline. */
  line: number;
}

export const WIDE: Layout = { name: 'wide', width: 740, size: 14, line: 18 };
export const NARROW: Layout = { name: 'narrow', width: 320, size: 14, line: 18 };
