import { attributes, round } from '../markup/escape.ts';
import type { Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { type Linked, linkTarget } from './parts/link.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { textWidth, wrapText } from './parts/text-width.ts';
import { bandRoom, signRoom, type Tinted, tile } from './parts/tile.ts';

/** A country on its rung. */
export interface RungTile extends Linked {
  id: string;
  name: string;
  /** What is said after the name, in smaller letters. */
  aside?: string | undefined;
  tinted: Tinted;
}

/** Who answers alike. */
export interface Rung {
  key: string;
  title: string;
  tiles: readonly RungTile[];
}

/** How high tiles are, from one row of them to the next, and between rungs: a phone shows them all in a frame of 1,000 px. */
export const SIZES: Readonly<Record<Layout['name'], { tile: number; row: number; apart: number }>> = {
  wide: { tile: 22, row: 26, apart: 6 },
  narrow: { tile: 21, row: 24, apart: 4 },
};
const GAP = 5;
const PAD = 7;
const ASIDE = { gap: 5, size: 11 };
/** Room for the words beside the tiles. */
const HEADINGS = 176;
const COUNT = 26;

/** How many answer so, in which words, and a tile for each; the words stand beside the tiles, or over them on a phone. */
export function drawRung(
  { key, title, tiles }: Rung,
  layout: Layout,
  top: number,
  headings = HEADINGS,
): Plot {
  const { width, size, line } = layout;
  const { tile: high, row: pitch, apart } = SIZES[layout.name];
  const beside = layout.name === 'wide';
  const left = beside ? headings : 0;
  const titles = wrapText(title, (beside ? headings - 16 : width) - COUNT, size, 'bold');
  const first = beside ? middleBaseline(top + high / 2, size) : top + line - 3;
  const heading = [
    textLine({ className: 'chart-name', x: 0, y: first, text: String(tiles.length), bold: true }),
    ...titles.map((text, index) =>
      textLine({ className: 'chart-name', x: COUNT, y: first + line * index, text, bold: true }),
    ),
  ];
  const headed = titles.length * line + 1;
  const start = beside ? top : top + headed;
  let [x, row] = [left, 0];
  const placed = tiles.map((each) => {
    const wide =
      Math.ceil(textWidth(each.name, size)) +
      2 * PAD +
      bandRoom(each.tinted) +
      signRoom(each.tinted) +
      (each.aside ? ASIDE.gap + Math.ceil(textWidth(each.aside, ASIDE.size)) : 0);
    if (x > left && x + wide > width) [x, row] = [left, row + 1];
    const box = { x, y: start + row * pitch, width: wide, height: high };
    x += wide + GAP;
    return { each, box };
  });
  const rows = start + row * pitch + high;
  const bottom = beside ? Math.max(rows, top + titles.length * line) : rows;
  const rule = `<path class="chart-line" d="M0 ${round(bottom + apart / 2)}H${width}"/>`;
  return {
    markup: `<g${attributes({ 'data-rung': key })}>${rule}${heading.join('')}${placed
      .map(({ each, box }) => named(each, box, layout))
      .join('')}</g>`,
    links: placed.map(({ each, box }) => linkTarget(each, { 'data-country': each.id }, box)).join(''),
    bottom: bottom + apart / 2,
  };
}

function named(
  { id, name, aside, tinted }: RungTile,
  box: { x: number; y: number; width: number; height: number },
  { size }: Layout,
): string {
  // Text has the colour that its ground asks for; on several grounds that of all text.
  const [ground, other] = tinted.tones;
  const className = ground !== undefined && other === undefined ? 'chart-on-tile' : 'chart-name';
  const [x, y] = [box.x + bandRoom(tinted) + PAD, middleBaseline(box.y + box.height / 2, size)];
  const after = x + Math.ceil(textWidth(name, size)) + ASIDE.gap;
  const text = [
    textLine({ className, x, y, text: name }),
    aside ? textLine({ className, x: after, y, text: aside, size: ASIDE.size }) : '',
  ].join('');
  return `<g${attributes({ 'data-country': id, 'data-tile': ground })}>${tile(tinted, box, true)}${text}</g>`;
}
