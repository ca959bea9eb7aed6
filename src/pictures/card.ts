import { textWidth } from '../charts/parts/text-width.ts';
import { attributes, escapeXml, round } from '../markup/escape.ts';
import { MAP_COLOURS } from '../palette.ts';
import { clamped, fitted, LEADING } from './card-text.ts';
import { textAt } from './figure/text-at.ts';
import { FONT_FAMILY } from './raster.ts';
import { drawingStyle } from './style.ts';

/** The size that Open Graph readers expect, in pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** A line with the swatch of a position before it; the swatch is markup of 28 × 18 units. */
export interface CardRow {
  swatch: string;
  label: string;
}

/** What a shared link shows of a page. Texts are plain; those that do not fit are cut at a word, with an ellipsis. */
export interface Card {
  kicker: string;
  title: string;
  /** Smaller, under the title. */
  text?: string | undefined;
  /** Who spoke. */
  speaker?: string | undefined;
  /** Positions: one in large, several as a legend. */
  rows?: readonly CardRow[] | undefined;
  site: string;
  /** Date and licence. */
  foot: string;
  /** Markup of an `<svg>` at the right, and a line under it; `isBelow`: under a title that is read at the size of a chat. */
  map?: { svg: string; note: string; isBelow?: boolean } | undefined;
  /** Draws the instrument of a page into a box of this size: markup in plain colours. */
  chart?: ((width: number, height: number) => string) | undefined;
}

const MARGIN = 64;
/** The place of a map in pixels. */
interface MapPlace {
  left: number;
  top: number;
  width: number;
  height: number;
}

const MAP: MapPlace = { left: CARD_WIDTH - 560 - 24, top: 28, width: 560, height: 560 };
const MAP_BELOW: MapPlace = { left: CARD_WIDTH - 416 - 24, top: 228, width: 416, height: 364 };

/**
 * Pixels. `width` and `height` are those of the box of the title, `sizes` its font sizes from large to small; `rows` is the
 * width of the rows.
 */
interface Layout {
  width: number;
  rows: number;
  map?: MapPlace;
  height: number;
  sizes: readonly number[];
  top: number;
  foot: number;
  text: number;
  row: { gap: number; label: number; swatch: number; weight: 400 | 600 };
}

const PLAIN: Layout = {
  width: CARD_WIDTH - 2 * MARGIN,
  rows: CARD_WIDTH - 2 * MARGIN,
  height: 250,
  sizes: [76, 68, 60, 54, 48, 42],
  top: 96,
  foot: 580,
  text: 32,
  row: { gap: 68, label: 36, swatch: 2.2, weight: 600 },
};
// Twelve colours and three marks fit beside a map; more are set smaller.
const BESIDE_MAP: Layout = {
  width: MAP.left - MARGIN - 32,
  rows: MAP.left - MARGIN - 32,
  map: MAP,
  height: 110,
  sizes: [40, 36, 32],
  top: 70,
  foot: 592,
  text: 20,
  row: { gap: 24.5, label: 19, swatch: 1, weight: 400 },
};

// Shown 260 pixels wide, its smallest words but those of the foot are 10 pixels high.
const OVER_MAP: Layout = {
  ...PLAIN,
  height: 150,
  sizes: [66, 60, 54],
  top: 62,
  foot: 604,
  rows: MAP_BELOW.left - MARGIN - 24,
  map: MAP_BELOW,
  text: 48,
  row: { gap: 77, label: 48, swatch: 2, weight: 600 },
};

// A chart stands under a title of two lines and a finding of two.
const OVER_CHART: Layout = { ...PLAIN, height: 100, sizes: [46, 42, 38], top: 68, foot: 596, text: 24 };
const CHART = { x: MARGIN, y: 232, width: CARD_WIDTH - 2 * MARGIN, height: 316 };

// Room of the site's name at the foot, and a little more.
const ABOVE_FOOT = 40;

const INK = MAP_COLOURS.ink.light;
const QUIET = MAP_COLOURS['quiet-ink'].light;

// In so small a circle the hatch of silence is less than a pixel wide: it needs an edge to be seen at all.
const CARD_STYLE = `
.map-words-wide{display:none}
.map-circle [data-category="unknown"],.map-circle [data-category="not-searched"]{stroke:${QUIET};stroke-width:2.5px}`;

/** The SVG of a card, 1200 × 630, in plain colours and the site's font, as `rasterise` can draw it. */
export function cardSvg(card: Card): string {
  const size = { width: CARD_WIDTH, height: CARD_HEIGHT };
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`,
    'font-family': FONT_FAMILY,
  };
  const layout = layoutOf(card);
  return [
    `<svg${attributes({ ...root, ...size })}>`,
    `<style>${escapeXml(drawingStyle() + CARD_STYLE)}</style>`,
    `<rect${attributes({ ...size, fill: MAP_COLOURS.paper.light })}/>`,
    `<rect${attributes({ width: CARD_WIDTH, height: 14, fill: INK })}/>`,
    ...body(card, layout),
    ...foot(card, layout),
    ...(card.map && layout.map ? [framed(card.map, layout.map)] : []),
    ...(card.chart ? [`<svg${attributes(CHART)}>${card.chart(CHART.width, CHART.height)}</svg>`] : []),
    '</svg>',
  ].join('\n');
}

function layoutOf({ map, chart }: Card): Layout {
  if (map) return map.isBelow ? OVER_MAP : BESIDE_MAP;
  return chart ? OVER_CHART : PLAIN;
}

function body(card: Card, { width, rows: room, height, sizes, top, foot, text, row }: Layout): string[] {
  const parts: string[] = [];
  let y = top;
  const write = (line: string, size: number, gap: number, fill: string, weight: 400 | 600 | 700) => {
    y += gap;
    parts.push(textAt(line, { x: MARGIN, y, size, fill, weight }));
  };
  for (const line of clamped(card.kicker, width, 28, 1)) write(line, Math.min(28, text), 0, QUIET, 600);
  const title = fitted(card.title, width, height, sizes);
  for (const [index, line] of title.lines.entries())
    write(line, title.size, title.size * (index === 0 ? 1.25 : LEADING), INK, 700);
  y += 10;
  for (const line of clamped(card.text ?? '', width, text, 3)) write(line, text, text * 1.3, QUIET, 400);
  y += card.speaker ? 20 : 0;
  for (const line of clamped(card.speaker ?? '', width, 32, 2)) write(line, 32, 42, INK, 600);
  const rows = card.rows ?? [];
  const squeeze = Math.min(1, (foot - ABOVE_FOOT - y) / (row.gap * (rows.length + 0.25)));
  const [gap, size, scale] = [row.gap * squeeze, row.label * squeeze, row.swatch * squeeze];
  y += gap / 4;
  for (const { swatch, label } of rows) {
    y += gap;
    const place = `translate(${MARGIN} ${round(y - 15.5 * scale)}) scale(${Number(scale.toFixed(2))})`;
    const indent = 40 * scale;
    const [line = ''] = clamped(label, room - indent, size, 1);
    parts.push(
      `<g${attributes({ transform: place })}>${swatch}</g>`,
      textAt(line, { x: MARGIN + indent, y: round(y), size: round(size), fill: INK, weight: row.weight }),
    );
  }
  return parts;
}

function foot({ site, foot: text, map }: Card, { foot: y }: Layout): string[] {
  const beside = { x: MARGIN + textWidth(site, 30, 'bold') + 4, y, size: 20, fill: QUIET };
  const across = { x: CARD_WIDTH - MARGIN, y, size: 26, fill: QUIET, end: true };
  return [
    textAt(site, { x: MARGIN, y, size: 30, fill: INK, weight: 700 }),
    textAt(text, map ? beside : across),
  ];
}

function framed(
  { svg, note }: { svg: string; note: string },
  { left, top, width, height }: MapPlace,
): string {
  const box = { x: left, y: top, width, height };
  const under = { x: left + width, y: top + height + 24, size: 13, fill: QUIET, end: true };
  return `<svg${attributes(box)}>${svg}</svg>${textAt(note, under)}`;
}
