import { attributes } from '../../markup/escape.ts';
import type { Box } from './box.ts';

/** What a tile wears: names of positions for the style sheet, as `data-tile`; several stand side by side. */
export interface Tinted {
  tones: readonly string[];
  /** Outlined instead of filled. */
  weak: boolean;
}

// Between the parts, so that two much alike are seen as two.
const GAP = 2;
const EDGE = 1;

/** Kinds of other help wear one colour; at the edge of a tile stand dots or a line, as on the map. */
const GRAINED: ReadonlySet<string> = new Set(['support-undecided', 'support-silent']);
const GRAIN_AT = 2.5;

/** A tile, its outline inside the box. */
export function tile({ tones, weak }: Tinted, { x, y, width, height }: Box): string {
  const part = (width - GAP * (tones.length - 1)) / tones.length;
  return tones
    .map((tone, index) => {
      const values = {
        class: 'chart-tile',
        'data-tile': tone,
        'data-weak': weak ? '' : null,
        x: x + index * (part + GAP) + EDGE,
        y: y + EDGE,
        width: part - 2 * EDGE,
        height: height - 2 * EDGE,
      };
      return `<rect${attributes(values)}/>${weak || !GRAINED.has(tone) ? '' : grain(tone, values)}`;
    })
    .join('');
}

function grain(tone: string, { x, y, height }: Omit<Box, 'width'>): string {
  return `<path${attributes({ class: 'chart-grain', 'data-grain': tone, d: `M${x + GRAIN_AT} ${y + 2.5}v${height - 5}` })}/>`;
}

/** A tile as the mark of a legend. */
export function tileMark(tinted: Tinted): (x: number, y: number) => string {
  return (x, y) => tile(tinted, { x: x - 8, y: y - 7, width: 16, height: 14 });
}
