import { attributes, round } from '../markup/escape.ts';
import type { Day } from '../schema/day.ts';
import type { Box } from './parts/box.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import { type Guide, guideLines } from './parts/guide.ts';
import type { Layout } from './parts/layout.ts';
import { legend } from './parts/legend.ts';
import { around, type Linked, linkTarget } from './parts/link.ts';
import { daysBetween } from './parts/month.ts';
import { monthAxis } from './parts/month-axis.ts';
import { spanOf, timeScale } from './parts/span.ts';
import { boxOfLine, middleBaseline, textLine } from './parts/text.ts';
import { wrapText } from './parts/text-width.ts';
import type { ChartWords } from './parts/words.ts';

/** One country: the day of the newest words that its answer rests on, and what has come since. */
export interface AgeMark extends Linked {
  id: string;
  name: string;
  said: Day;
  /** The position for the style sheet, as `data-tile`; several where words of one day conflict. */
  tones: readonly string[];
  /** Whoever spoke has gone. */
  gone: boolean;
  /** The words are not the country's own. */
  others: boolean;
  /** The days of newer reports that nobody has read. */
  unread: readonly Day[];
}

/** Who stands together, under a heading. */
export interface AgeGroup {
  key: string;
  title: string;
  marks: readonly AgeMark[];
}

/** How old words are: a dot for each country on the day of its newest ones. */
export interface AgesChart extends ChartSheets {
  groups: readonly AgeGroup[];
  asOf: Day;
  /** Words are old after so many days; the label stands over their side of the picture. */
  old: { after: number; label: string };
  /** Days with a line through the picture, and their names. */
  guides: readonly Guide[];
  /** What the marks mean. */
  key: Readonly<Record<'said' | 'gone' | 'others' | 'unread', string>>;
}

/** From row to row, under a heading, from its line up to it, and between groups: a phone shows the rows of a frame of 1,000 px. */
const ROWS: Readonly<Record<Layout['name'], { row: number; headed: number; up: number; gap: number }>> = {
  wide: { row: 19, headed: 3, up: 3, gap: 9 },
  narrow: { row: 17, headed: -1, up: 5, gap: 4 },
};
const RADIUS = 5.5;
const LABEL_GAP = 9;
/** Between a label and the next dot in one row. */
const APART = 12;
const HEADINGS = 168;
// Names of a group stand over its dots on a phone, and beside them elsewhere.
const BESIDE: Readonly<Record<Layout['name'], boolean>> = { wide: true, narrow: false };

/** The dots in groups, each with its name, in as few rows as hold them; older to the left. */
export function agesChart({ idPrefix, words, layouts, ...chart }: AgesChart): string {
  return chartSheets('ages', { idPrefix, words, layouts }, (layout, top) =>
    chart.groups.length === 0 ? emptyPlot(words, layout, top) : draw(chart, words, layout, top),
  );
}

function draw(
  { groups, asOf, old, guides, key }: Omit<AgesChart, keyof ChartSheets>,
  { months }: ChartWords,
  layout: Layout,
  top: number,
): Plot {
  const { width, line, size } = layout;
  const left = BESIDE[layout.name] ? HEADINGS : RADIUS + 1;
  const right = width - RADIUS - 1;
  const span = spanOf([...groups.flatMap(({ marks }) => marks.map(({ said }) => said)), asOf]);
  const x = timeScale(span, [left, right]);
  const { row: high, headed: below, up, gap } = ROWS[layout.name];
  const keys = legend(keyEntries(key, groups), layout, top);
  const over = keys.bottom + 6;
  const names = guides.filter(({ date }) => date > span.from && date < asOf);
  const first = over + (names.length > 0 ? 2 : 1) * line + 6;

  let y = first;
  const drawn = groups.map((group) => {
    const titles = wrapText(group.title, BESIDE[layout.name] ? HEADINGS - 20 : width, size, 'bold');
    const heading = titles.map((text, index) =>
      textLine({ className: 'chart-heading', x: 0, y: y + line * (index + 1) - up, text, bold: true }),
    );
    const headed = titles.length * line + below;
    const start = BESIDE[layout.name] ? y : y + headed;
    const rule = `<path class="chart-line" d="M0 ${round(y - gap / 2)}H${width}"/>`;
    const rows = inRows(group.marks, x, layout, [left, width]);
    const body = rows.flatMap((row, index) => row.map((place) => mark(place, start + high * (index + 0.5))));
    const links = rows.flatMap((row, index) =>
      row.map(({ mark: each, from, to }) => {
        const box = { x: from, y: start + high * index, width: to - from, height: high };
        return linkTarget(each, { 'data-country': each.id }, around([box]));
      }),
    );
    const tall = BESIDE[layout.name] ? Math.max(headed, rows.length * high) : headed + rows.length * high;
    y += tall + gap;
    return {
      markup: `<g${attributes({ 'data-group': group.key })}>${rule}${heading.join('')}${body.join('')}</g>`,
      links: links.join(''),
    };
  });

  const bottom = y - gap / 2;
  const axis = monthAxis(span, [left, right], bottom, layout, months);
  const year = x(asOf) - (old.after * (right - left)) / daysBetween(span.from, span.to);
  const shade = { x: left - RADIUS - 1, y: first - gap / 2, height: bottom - first + gap / 2 };
  const texts = guideLines(names, x, [left, right], { top: over + line, bottom, rows: 1 }, layout);
  return {
    markup: [
      `<g class="chart-key">${keys.markup}</g>`,
      `<rect${attributes({ class: 'chart-old', ...shade, width: Math.max(0, year - shade.x) })}/>`,
      `<path${attributes({ class: 'chart-rule', d: `M${round(year)} ${round(over + 4)}V${round(bottom)}` })}/>`,
      textLine({ className: 'chart-axis', x: year - 6, y: over + line - 4, anchor: 'end', text: old.label }),
      texts,
      ...drawn.map(({ markup }) => markup),
      axis.markup,
    ].join('\n'),
    links: drawn.map(({ links }) => links).join(''),
    bottom: axis.bottom,
  };
}

/** A mark with the room that it takes in a row, with its name and the days of what nobody has read. */
interface Place {
  mark: AgeMark;
  at: number;
  unread: readonly number[];
  label: 'start' | 'end';
  from: number;
  to: number;
}

/** The oldest first, each in the first row that has room for it. */
function inRows(
  marks: readonly AgeMark[],
  x: (day: Day) => number,
  layout: Layout,
  [left, right]: readonly [number, number],
): Place[][] {
  const rows: Place[][] = [];
  const sorted = marks.toSorted((a, b) =>
    a.said < b.said ? -1 : a.said > b.said ? 1 : a.name < b.name ? -1 : 1,
  );
  for (const each of sorted) {
    const place = placeOf(each, x, layout, [left, right]);
    const row = rows.find((taken) =>
      taken.every(({ from, to }) => place.from >= to + APART || place.to + APART <= from),
    );
    if (row) row.push(place);
    else rows.push([place]);
  }
  return rows;
}

/** Names stand to the right of their dot; to the left where that side is taken by reports, or ends. */
function placeOf(
  each: AgeMark,
  x: (day: Day) => number,
  layout: Layout,
  [left, right]: readonly [number, number],
): Place {
  const at = x(each.said);
  const unread = each.unread.map(x);
  const boxes = (['start', 'end'] as const).map((anchor) => ({
    anchor,
    box: nameBox(each.name, at, anchor, layout),
  }));
  const [after, before] = boxes;
  const beforeFits = before !== undefined && before.box.x >= left - RADIUS;
  const afterEnds = after !== undefined && after.box.x + after.box.width > right;
  const chosen = (unread.length > 0 || afterEnds) && beforeFits ? before : after;
  const box = chosen?.box ?? { x: at, width: 0 };
  const last = Math.max(at, ...unread);
  return {
    mark: each,
    at,
    unread,
    label: chosen?.anchor ?? 'start',
    from: Math.min(at - RADIUS, box.x),
    to: Math.max(last + RADIUS, box.x + box.width),
  };
}

function nameBox(text: string, at: number, anchor: 'start' | 'end', { size }: Layout): Box {
  return boxOfLine({ className: '', x: nameX(at, anchor), y: 0, anchor, text }, size);
}

function nameX(at: number, anchor: 'start' | 'end'): number {
  return at + (anchor === 'start' ? LABEL_GAP : -LABEL_GAP);
}

function mark({ mark: each, at, unread, label }: Place, y: number): string {
  const name = textLine({
    className: 'chart-label',
    x: nameX(at, label),
    y: middleBaseline(y, 14),
    anchor: label,
    text: each.name,
  });
  const last = Math.max(at, ...unread);
  const tail =
    unread.length > 0
      ? `<path${attributes({ class: 'chart-unread-line', d: `M${round(at + RADIUS)} ${y}H${round(last)}` })}/>`
      : '';
  const reports = unread.map((day) => report(day, y)).join('');
  return `<g${attributes({ 'data-country': each.id })}>${tail}${dot(each, at, y)}${reports}${name}</g>`;
}

/** A dot, a square for others’ words; hollow and struck where whoever spoke has gone; side by side where words conflict. */
function dot(
  { tones, gone, others }: Pick<AgeMark, 'tones' | 'gone' | 'others'>,
  x: number,
  y: number,
): string {
  const side = 2 * RADIUS - 2;
  const marks = tones.map((tone, index) => {
    const middle = x + index * RADIUS * 2;
    const looks = { class: 'chart-tile', 'data-tile': tone, 'data-weak': gone ? '' : null };
    return others
      ? `<rect${attributes({ ...looks, x: middle - side / 2, y: y - side / 2, width: side, height: side })}/>`
      : `<circle${attributes({ ...looks, cx: middle, cy: y, r: RADIUS - 1 })}/>`;
  });
  const struck = `<path${attributes({ class: 'chart-struck', d: `M${round(x - RADIUS)} ${round(y + RADIUS)}l${2 * RADIUS} ${-2 * RADIUS}` })}/>`;
  return marks.join('') + (gone ? struck : '');
}

function report(x: number, y: number): string {
  return `<path${attributes({ class: 'chart-unread', d: `M${round(x)} ${y - 5}l5 5l-5 5l-5 -5z` })}/>`;
}

/** What is drawn, and no more. */
function keyEntries(key: AgesChart['key'], groups: readonly AgeGroup[]) {
  const marks = groups.flatMap((group) => group.marks);
  const plain = { tones: ['open'], gone: false, others: false };
  return [
    { text: key.said, draw: (x: number, y: number) => dot(plain, x, y) },
    ...(marks.some(({ gone }) => gone)
      ? [{ text: key.gone, draw: (x: number, y: number) => dot({ ...plain, gone: true }, x, y) }]
      : []),
    ...(marks.some(({ others }) => others)
      ? [{ text: key.others, draw: (x: number, y: number) => dot({ ...plain, others: true }, x, y) }]
      : []),
    ...(marks.some(({ unread }) => unread.length > 0) ? [{ text: key.unread, draw: report }] : []),
  ];
}
