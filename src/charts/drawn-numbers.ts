import type { NumberMark } from './number-mark.ts';
import type { Guide } from './parts/guide.ts';
import type { Span } from './parts/span.ts';
import type { ChartWords } from './parts/words.ts';

/** What a layout draws of the numbers: `marks` in the order of time, at least one. */
export interface DrawnNumbers {
  words: ChartWords;
  marks: readonly NumberMark[];
  /** Days marked behind the numbers, in the wide layout. */
  guides?: readonly Guide[] | undefined;
  /** The days the axis covers; else the months that hold the marks. */
  span?: Partial<Span> | undefined;
}
