import { attributes, round } from '../markup/escape.ts';
import type { Day } from '../schema/day.ts';
import { type AgeMark, RADIUS } from './ages-dot.ts';
import { type AgesKey, agesKey } from './ages-key.ts';
import { mark } from './ages-mark.ts';
import { inRows } from './ages-rows.ts';
import { quiet, type Silence } from './ages-silence.ts';
import type { Box } from './parts/box.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import { type Guide, guideLines } from './parts/guide.ts';
import type { Layout } from './parts/layout.ts';
import { legend } from './parts/legend.ts';
import { around, linkTarget } from './parts/link.ts';
import { daysBetween } from './parts/month.ts';
import { monthAxis } from './parts/month-axis.ts';
import { spanOf, timeScale } from './parts/span.ts';
import { textLine } from './parts/text.ts';
import { wrapText } from './parts/text-width.ts';
import type { ChartWords } from './parts/words.ts';

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
  silence: Silence;
  /** Days with a line through the picture, and their names. */
  guides: readonly Guide[];
  key: AgesKey;
}

/** From row to row, under a heading, from its line up to it, and between groups: a phone shows the rows of a frame of 1,000 px. */
const ROWS: Readonly<Record<Layout['name'], { row: number; headed: number; up: number; gap: number }>> = {
  wide: { row: 19, headed: 3, up: 3, gap: 9 },
  narrow: { row: 17, headed: -1, up: 5, gap: 4 },
};
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
  { groups, asOf, old, silence, guides, key }: Omit<AgesChart, keyof ChartSheets>,
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
  const keys = legend(
    agesKey(
      key,
      groups.flatMap(({ marks }) => marks),
    ),
    layout,
    top,
  );
  const over = keys.bottom + 6;
  const shown = guides.filter(({ date }) => date > span.from && date < asOf);
  const first = over + (shown.length > 0 ? 2 : 1) * line + 6;

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
    const names = rows.flatMap((row, index) =>
      row.map(({ at, label, from, to }): Box => {
        // A dot stands on its own day: only what is beside it is a name.
        const beside =
          label === 'start'
            ? { x: at + RADIUS, width: to - at - RADIUS }
            : { x: from, width: at - RADIUS - from };
        return { ...beside, y: start + high * index, height: high };
      }),
    );
    return {
      names,
      markup: `<g${attributes({ 'data-group': group.key })}>${rule}${heading.join('')}${body.join('')}</g>`,
      links: links.join(''),
    };
  });

  const bottom = y - gap / 2;
  const axis = monthAxis(span, [left, right], bottom, layout, months);
  const year = x(asOf) - (old.after * (right - left)) / daysBetween(span.from, span.to);
  const shade = { x: left - RADIUS - 1, y: over, height: bottom - over };
  const texts = guideLines(
    shown,
    x,
    [left, right],
    { top: over + line, bottom, rows: 1, past: drawn.flatMap(({ names }) => names) },
    layout,
  );
  return {
    markup: [
      `<g class="chart-key">${keys.markup}</g>`,
      `<rect${attributes({ class: 'chart-old', ...shade, width: Math.max(0, year - shade.x) })}/>`,
      `<path${attributes({ class: 'chart-rule', d: `M${round(year)} ${round(over + 4)}V${round(bottom)}` })}/>`,
      textLine({ className: 'chart-axis', x: year - 6, y: over + line - 4, anchor: 'end', text: old.label }),
      texts,
      quiet(silence, [x(silence.from) + RADIUS, x(asOf)], { top: over, bottom }, layout),
      ...drawn.map(({ markup }) => markup),
      axis.markup,
    ].join('\n'),
    links: drawn.map(({ links }) => links).join(''),
    bottom: axis.bottom,
  };
}
