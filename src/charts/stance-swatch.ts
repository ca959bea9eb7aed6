import { attributes } from '../markup/escape.ts';
import type { Stance } from '../schema/codes.ts';

/** A little picture of a stance's colour, for legends in HTML; the words beside it say what it is. */
export function stanceSwatch(
  stance: Stance,
  { ownWords = true }: { ownWords?: boolean | undefined } = {},
): string {
  const root = attributes({
    class: 'chart-swatch',
    viewBox: '0 0 16 16',
    width: 16,
    height: 16,
    'aria-hidden': 'true',
  });
  const rect = ownWords
    ? { class: 'chart-stance', 'data-stance': stance, x: 1, y: 1, width: 14, height: 14 }
    : { class: 'chart-stance-others', 'data-stance': stance, x: 1, y: 4, width: 14, height: 8 };
  return `<svg${root}><rect${attributes(rect)}/></svg>`;
}
