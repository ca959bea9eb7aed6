import { NARROW_COLUMN } from '../../embed/snippets/frame-snippet.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { filledIn } from '../../i18n/word-list.ts';

/** A plain frame has one height, whatever its column; all in CSS pixels. */
interface FrameSize {
  width: number;
  height: number;
  /** Whether somebody has set the height. */
  isOwn: boolean;
  /** How high it would have to be in the narrowest column; absent while that is not known. */
  narrow?: number | undefined;
}

/** For which column its height is, and by how much it would be taller on a phone. */
export function frameLine(
  words: Readonly<Record<string, string | undefined>>,
  { width, height, isOwn, narrow }: FrameSize,
): string {
  const values = {
    height: formatNumber(height),
    width: formatNumber(width),
    narrow: formatNumber(NARROW_COLUMN),
    more: formatNumber(Math.max(0, (narrow ?? 0) - height)),
  };
  const then = narrow === undefined ? undefined : narrow > height ? words.frameTaller : words.frameEnough;
  return [isOwn ? words.frameOwn : words.frameHeight, width > NARROW_COLUMN || isOwn ? then : undefined]
    .map((text) => filledIn(text ?? '', values))
    .join(' ')
    .trim();
}
