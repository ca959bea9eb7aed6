import {
  type ClaimCell,
  type ClaimRow,
  claimRows,
  isCompared,
  parts,
  type Telling,
} from '../answers/claim-rows.ts';
import { wrapText } from '../charts/parts/text-width.ts';
import { translate } from '../i18n/translate.ts';
import { attributes, round } from '../markup/escape.ts';
import { MAP_COLOURS, PAGE_COLOURS } from '../palette.ts';
import type { Claims } from '../schema/claim.ts';
import type { Card } from './card.ts';
import { textAt } from './figure/text-at.ts';

const HEAD = 52;
const COLUMN = 128;
const SIZE = 17;
const RADIUS = 10;
const INK = MAP_COLOURS.ink.light;
const QUIET = MAP_COLOURS['quiet-ink'].light;
const EDGE = MAP_COLOURS.edge.light;
const APART = PAGE_COLOURS.warn.light;

/** What articles tell and leave out: the finding, and the subjects on which they part, with a mark for each article. */
export function claimsCard(claims: Claims): Pick<Card, 'text' | 'chart'> {
  const { shared } = claimRows(claims);
  const apart = shared.filter(parts);
  return {
    text: translate('claims.title', { count: shared.filter(isCompared).length, countApart: apart.length }),
    chart: (width, height) => {
      const left = width - COLUMN * claims.articles.length;
      const high = (height - HEAD) / Math.max(apart.length, 1);
      const heads = claims.articles.flatMap(({ short }, column) =>
        wrapText(short, COLUMN - 12, SIZE).map((line, index, lines) =>
          textAt(line, {
            x: left + column * COLUMN,
            y: HEAD - 12 - (lines.length - 1 - index) * 20,
            size: SIZE,
            fill: QUIET,
          }),
        ),
      );
      return [
        ...heads,
        ...apart.map((row, index) => rowOf(row, { left, y: HEAD + index * high, width, high })),
      ].join('');
    },
  };
}

function rowOf(
  { topic, cells }: ClaimRow,
  { left, y, width, high }: { left: number; y: number; width: number; high: number },
): string {
  const middle = y + high / 2;
  return [
    `<path${attributes({ d: `M0 ${round(y)}H${round(width)}`, stroke: EDGE, 'stroke-width': 1 })}/>`,
    textAt(topic, { x: 0, y: middle + 7, size: 21, fill: INK, weight: 600 }),
    ...cells.map((cell, column) => inCell(cell, left + column * COLUMN, middle)),
  ].join('');
}

/** What an article has: its words, where another has it otherwise. */
function inCell({ telling, version }: ClaimCell, x: number, y: number): string {
  if (!version) return mark(telling, x + RADIUS, y);
  const lines = wrapText(version, COLUMN - 6, SIZE);
  return lines
    .map((line, index) =>
      textAt(line, {
        x,
        y: y + 6 + (index - (lines.length - 1) / 2) * 18,
        size: SIZE,
        fill: APART,
        weight: 600,
      }),
    )
    .join('');
}

function mark(telling: Telling, cx: number, cy: number): string {
  const ring = (stroke: string, fill: string) =>
    `<circle${attributes({ cx: round(cx), cy: round(cy), r: RADIUS, stroke, fill, 'stroke-width': 2.5 })}/>`;
  switch (telling) {
    case 'told':
    case 'differs': // its words stand there
      return ring(INK, INK);
    case 'silent':
      return ring(QUIET, 'none');
    case 'other':
      return `<path${attributes({ d: `M${round(cx - 6)} ${round(cy)}h12`, stroke: QUIET, 'stroke-width': 2 })}/>`;
  }
}
