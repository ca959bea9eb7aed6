import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { attributes, round } from '../markup/escape.ts';
import type { DrawnNumbers } from './drawn-numbers.ts';
import { ARROW, type NumberMark, numberSymbol, numberText } from './number-mark.ts';
import type { Box } from './parts/box.ts';
import type { Plot } from './parts/chart-sheet.ts';
import { guideLines } from './parts/guide.ts';
import type { Layout } from './parts/layout.ts';
import { around, linkTarget } from './parts/link.ts';
import { monthAxis } from './parts/month-axis.ts';
import { type Labelled, type Placed, placeLabels } from './parts/placement.ts';
import { spanOf, timeScale } from './parts/span.ts';
import { SYMBOL_RADIUS } from './parts/symbol.ts';
import { middleBaseline, textLine, widthOfLine } from './parts/text.ts';

interface Dot {
  mark: NumberMark;
  x: number;
  y: number;
  /** Where its day is, from which a line leads to it. */
  day: number;
}

/** What a label says beside the value: the owner, or nothing. */
type Owner = string;

const LEFT = 28;
// Few numbers need less room than many.
const HEIGHT = { least: 270, most: 450, each: 9 };
// Lines of text for the names of guides.
const GUIDE_ROWS = 2;
const APART = 2 * SYMBOL_RADIUS - 1;
const SHIFTS = Array.from({ length: 120 }, (_, index) => (index * APART) / 4);

/** The wide drawing: time to the right, number of countries upwards. */
export function wideNumbers(
  { marks, guides = [], span: given, words }: DrawnNumbers,
  layout: Layout,
  top: number,
): Plot & { moved: boolean } {
  const span = spanOf(
    marks.map(({ said }) => said),
    given,
  );
  const shown = guides.filter(({ date }) => date >= span.from && date <= span.to);
  const plot = {
    left: LEFT,
    right: layout.width,
    top: top + (shown.length > 0 ? GUIDE_ROWS * layout.line : 0) + 6,
  };
  const height = Math.min(HEIGHT.most, Math.max(HEIGHT.least, 180 + HEIGHT.each * marks.length));
  const bottom = plot.top + height;
  const x = timeScale(span, [plot.left + 8, plot.right - 8]);
  const y = scaleLinear([0, (max(marks, ({ value }) => value) ?? 0) + 2], [bottom, plot.top + 10]);
  const ticks = y.ticks(5);
  const grid = ticks.filter((tick) => tick > 0).map((tick) => gridLine(tick, y(tick), layout));
  const zero = textLine({
    className: 'chart-axis',
    x: LEFT - 8,
    y: middleBaseline(bottom, layout.size),
    anchor: 'end',
    text: '0',
  });

  const dots = apart(
    marks.map((mark) => ({ mark, x: x(mark.said), y: y(mark.value), day: x(mark.said) })),
    plot.right - SYMBOL_RADIUS,
  );
  const bounds = { x: plot.left, y: plot.top, width: plot.right - plot.left, height: bottom - plot.top - 2 };
  const wishes = dots.map((dot) => labelled(dot, layout));
  const lines = ticks.map((tick) => ({ x: plot.left, y: y(tick) - 0.5, width: bounds.width, height: 1 }));
  const labels = placedOff(lines, wishes, bounds);
  const links = wishes.map(({ box }, index) => {
    const [mark, label] = [dots[index]?.mark, labels[index]];
    return mark
      ? linkTarget(
          mark,
          { 'data-figure': mark.id },
          around(label && !label.leader ? [box, label.box] : [box]),
        )
      : '';
  });
  const drawn = dots.map((dot, index) => dotMarkup(dot, labels[index], layout));
  const axis = monthAxis(span, [plot.left, plot.right], bottom, layout, words.months);
  return {
    markup: [
      `<g class="chart-grid">${grid.join('')}${zero}</g>`,
      guideLines(shown, x, [0, layout.width], { top, bottom, rows: GUIDE_ROWS }, layout),
      `<g class="chart-time">${axis.markup}</g>`,
      `<g class="chart-leaders">${dots.map(dayMarkup).join('')}${labels.map((label) => leaderMarkup(label)).join('')}</g>`,
      `<g class="chart-marks">\n${drawn.join('\n')}\n</g>`,
    ].join('\n'),
    links: links.join(''),
    bottom: axis.bottom,
    moved: dots.some(({ x, day }) => x !== day),
  };
}

function gridLine(tick: number, y: number, layout: Layout): string {
  const text = textLine({
    className: 'chart-axis',
    x: LEFT - 8,
    y: middleBaseline(y, layout.size),
    anchor: 'end',
    text: String(tick),
  });
  return `<path${attributes({ class: 'chart-line', d: `M${LEFT} ${round(y)}H${layout.width}` })}/>${text}`;
}

/**
 * Moves a mark to the right, as little as needed, until it covers no earlier one: none stands before its day or before one of an earlier
 * day beside it. At the end of the axis, where there is no room, to the left.
 */
function apart(dots: readonly Dot[], end: number): Dot[] {
  const placed: Dot[] = [];
  for (const dot of dots) {
    const free = (by: number) =>
      placed.every((other) => Math.hypot(other.x - dot.x - by, other.y - dot.y) >= APART);
    const right = SHIFTS.find((by) => dot.x + by <= end && free(by));
    const left = right === undefined ? SHIFTS.find((by) => free(-by)) : undefined;
    placed.push({ ...dot, x: dot.x + (right ?? -(left ?? 0)) });
  }
  return placed;
}

/** The day of a mark that had to move, and a line from it, under the marks that stand between. */
function dayMarkup({ x, y, day }: Dot): string {
  return x === day ? '' : leading(day, x, y + SYMBOL_RADIUS + 1);
}

function leading(day: number, x: number, y: number): string {
  return `<path${attributes({ class: 'chart-leader', d: `M${round(day)} ${round(y)}v4H${round(x)}v-4` })}/>`;
}

/** Such a line as the mark of a legend. */
export function movedSymbol(x: number, y: number): string {
  return leading(x - 6, x + 6, y - 2);
}

/** Labels off the lines of the grid; where one finds no room so, all as near as they can. */
function placedOff(
  lines: readonly Box[],
  wishes: readonly Labelled<Owner>[],
  bounds: Box,
): (Placed<Owner> | undefined)[] {
  const off = placeLabels(wishes, bounds, [], lines);
  return off.every((label) => label) ? off : placeLabels(wishes, bounds);
}

function labelled({ mark, x, y }: Dot, { size }: Layout): Labelled<Owner> {
  const [up, down] = [
    mark.qualifier === 'more-than' ? ARROW : SYMBOL_RADIUS,
    mark.qualifier === 'up-to' ? ARROW : SYMBOL_RADIUS,
  ];
  const box: Box = { x: x - SYMBOL_RADIUS, y: y - up, width: 2 * SYMBOL_RADIUS, height: up + down };
  const texts = [...new Set([mark.owner, ''])].map((text) => ({
    text,
    width: widthOfLine({ lead: numberText(mark), text }, size),
    height: size + 1,
  }));
  return { x, y, box, texts };
}

function dotMarkup({ mark, x, y }: Dot, label: Placed<Owner> | undefined, { size }: Layout): string {
  const text = label
    ? textLine({
        className: 'chart-label',
        x: label.box.x + { start: 0, middle: label.box.width / 2, end: label.box.width }[label.anchor],
        anchor: label.anchor,
        y: middleBaseline(label.box.y + label.box.height / 2, size),
        lead: numberText(mark),
        text: label.text,
      })
    : '';
  return `<g${attributes({ 'data-figure': mark.id })}>${numberSymbol(mark, x, y, 'y')}${text}</g>`;
}

function leaderMarkup(label: Placed<Owner> | undefined): string {
  if (!label?.leader) return '';
  const [x1, y1, x2, y2] = label.leader.map(round);
  return `<path class="chart-leader" d="M${x1} ${y1}L${x2} ${y2}"/>`;
}
