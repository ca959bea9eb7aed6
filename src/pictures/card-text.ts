import { wrapText } from '../charts/parts/text-width.ts';

const ELLIPSIS = '…';
/** Line height of a title, in font sizes. */
export const LEADING = 1.14;

/** The lines of a text in at most `most` lines of a width; cut at a word, with an ellipsis, where it is longer. */
export function clamped(text: string, width: number, size: number, most: number): string[] {
  const lines = wrapText(text, width, size);
  if (lines.length <= most) return lines;
  const last = (lines[most - 1] ?? '').replace(/[\s,;:.]*\S*$/u, '');
  return [...lines.slice(0, most - 1), `${last}${ELLIPSIS}`];
}

/** The first of `sizes` in which a bold text fits into a box, with its lines; the last one, cut, where none does. */
export function fitted(
  text: string,
  width: number,
  height: number,
  sizes: readonly number[],
): { size: number; lines: string[] } {
  const found = sizes
    .map((size) => ({ size, lines: wrapText(text, width, size, 'bold') }))
    .find(({ size, lines }) => lines.length * size * LEADING <= height);
  if (found) return found;
  const size = sizes.at(-1) ?? 40;
  return { size, lines: clamped(text, width, size * 1.06, Math.floor(height / (size * LEADING))) };
}
