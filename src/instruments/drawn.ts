import { joinedSheets } from '../charts/parts/chart-sheet.ts';
import { COLUMN, FULL, inFrame, type Layouts, MIDDLE, NARROW, WIDE } from '../charts/parts/layout.ts';
import type { ChartWords } from '../charts/parts/words.ts';
import type { Made } from './made.ts';

/** What a frame as wide as a page, a wide one and one of middling width show; a phone has a drawing of its own. */
export const TABLE: Layouts = [FULL, WIDE, MIDDLE];
/** For charts that need the width of a page to stand as a table. */
export const PARAGRAPHS: Layouts = [FULL, WIDE, COLUMN];
/** What a frame on a phone shows. */
export const PHONE: Layouts = [NARROW];

/**
 * The drawings of one chart: whole, and as embedded, in a wide frame and on a phone, which is the whole unless told otherwise. A frame
 * says under them whose they are.
 */
export function drawn<Input extends { words: ChartWords }>(
  input: Input,
  chart: (input: Input & { layouts: Layouts }) => string,
  layouts: Layouts,
  wide: Input = input,
  narrow: Input = wide,
): Pick<Made, 'words' | 'whole' | 'embedded'> {
  return {
    words: wide.words,
    whole: (wanted) => chart({ ...input, layouts: wanted }),
    embedded: () => joinedSheets(framed(chart, wide, layouts), framed(chart, narrow, PHONE)),
  };
}

/** A chart as it is drawn for a frame. */
export function framed<Input extends { words: ChartWords }>(
  chart: (input: Input & { layouts: Layouts }) => string,
  input: Input,
  [first, ...others]: Layouts,
): string {
  const words = { ...input.words, credit: '' };
  return chart({ ...input, words, layouts: [inFrame(first), ...others.map(inFrame)] });
}
