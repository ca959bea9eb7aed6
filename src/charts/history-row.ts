import { attributes, round } from '../markup/escape.ts';
import type { Contribution, Stance } from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';
import type { HistoryRow, Narrowed, Segment } from './history.ts';
import type { Box } from './parts/box.ts';
import { dashesId } from './parts/dashes.ts';
import type { Layout } from './parts/layout.ts';
import { linkTarget } from './parts/link.ts';
import { stripesId } from './parts/stance-fill.ts';
import { boxOfLine, type Line, middleBaseline, textLine } from './parts/text.ts';
import { textWidth } from './parts/text-width.ts';

/** The words of a row. */
export interface HistoryLabels {
  contributionLabels: Readonly<Record<Contribution, string>>;
  stanceLabels: Readonly<Record<Stance, string>>;
  /** Added to a stance that is for a place outside Ukraine, or for peacekeepers: "outside Ukraine". */
  narrowedLabels: Readonly<Record<Narrowed, string>>;
  /** What stands in its place where nobody but others tell it: "told by Ukraine: is ready". `statements` by their ids. */
  toldLabels: (stance: Stance, statements: readonly string[]) => string;
  /** Under the dashes of a bar: "nothing newer read than of 6 Jan 2026". */
  newestLabel: (day: Day) => string;
  /** In the place of a bar, where nothing was found. */
  noneLabel: string;
  /** Where a statement's tick leads. */
  statementHref?: ((id: string) => string) | undefined;
}

/** Where the bars are: from `left` to `right`. */
export interface HistoryFrame {
  layout: Layout;
  idPrefix: string;
  x: (day: Day) => number;
  left: number;
  right: number;
}

/** The height of a bar, and of one that rests on others' words. */
export const BAR = 16;
export const OTHERS_BAR = 8;

const ELSEWHERE_BAR = 6;
// What held for a day alone is seen, over what followed.
const SHORTEST_BAR = 6;
// Less could not be seen.
const SHORTEST_DASHES = 8;
const TICK = 7;
// From the top of a row to its bar: a line for stances, and in the narrow layout one for the contribution.
const ABOVE_BAR: Readonly<Record<Layout['name'], number>> = { wide: 22, narrow: 42 };
const BELOW_BAR = 30;
const BELOW_NONE = 12;
// From a bar to the words under its ticks.
const UNDER_TICKS = 21;
const ELSEWHERE_LINE = 16;

/** The height of a row: one line more where an answer for another place is written under the bar, and no room for a bar where nothing was found. */
export function heightOfRow({ segments, spoken }: HistoryRow, layout: Layout): number {
  if (segments.length + spoken.length === 0)
    return ABOVE_BAR[layout.name] + (layout.name === 'wide' ? BAR : 0) + BELOW_NONE;
  const elsewhere = segments.some((segment) => segment.elsewhere.length > 0);
  return ABOVE_BAR[layout.name] + BAR + BELOW_BAR + (elsewhere ? ELSEWHERE_LINE : 0);
}

/** The bars of one contribution with their labels, and under them the ticks of its statements. */
export function historyRow(row: HistoryRow, top: number, labels: HistoryLabels, frame: HistoryFrame): string {
  const { layout, left, right, x } = frame;
  const bar = top + ABOVE_BAR[layout.name];
  // Behind the row that a text is about.
  const ground = `<rect${attributes({ class: 'chart-ground', fill: 'none', x: 0, y: top, width: layout.width, height: heightOfRow(row, layout) - 4 })}/>`;
  const track =
    row.segments.length > 0 ? `<path class="chart-line" d="M${left} ${round(bar + BAR / 2)}H${right}"/>` : '';
  const long = ({ from, until }: Segment) => x(until) - x(from);
  const bars = row.segments
    .toSorted((a, b) => long(b) - long(a))
    .map((segment) => segmentBar(segment, bar, frame));
  const ticks = row.spoken.map(({ date, statement, ownWords }) => {
    const at = Math.min(right - 1, Math.max(left + 1, x(date)));
    const d = `M${round(at)} ${round(bar + BAR + 1)}v${TICK}`;
    const className = ownWords ? 'chart-spoken' : 'chart-spoken-others';
    return `<path${attributes({ class: className, 'data-statement': statement, d })}/>`;
  });
  const data = attributes({ class: 'chart-row', 'data-contribution': row.contribution });
  const [name, ...words] = rowLines(row, top, labels, frame).map(textLine);
  return `<g${data}>${ground}${name}${track}\n${bars.join('\n')}${dashed(row, bar, frame)}\n${ticks.join('')}${words.join('')}</g>`;
}

/** Where the words of a row stand. */
export function historyRowWords(
  row: HistoryRow,
  top: number,
  labels: HistoryLabels,
  frame: HistoryFrame,
): Box[] {
  return rowLines(row, top, labels, frame).map((line) => boxOfLine(line, frame.layout.size));
}

/** The name of a row, then the words at its bars. */
function rowLines(row: HistoryRow, top: number, labels: HistoryLabels, frame: HistoryFrame): Line[] {
  const { layout, left } = frame;
  const bar = top + ABOVE_BAR[layout.name];
  const below = bar + BAR + UNDER_TICKS;
  const beside = middleBaseline(bar + BAR / 2, layout.size);
  const name = {
    className: 'chart-heading',
    x: 0,
    y: layout.name === 'wide' ? beside : top + layout.size + 2,
    text: labels.contributionLabels[row.contribution],
    bold: true,
  };
  const none = {
    className: 'chart-newest',
    x: left,
    y: layout.name === 'wide' ? beside : bar - 5,
    text: labels.noneLabel,
  };
  return [
    name,
    ...labelLine(row.segments, bar - 5, frame, (segment) => mainLabels(segment, labels)),
    ...newestLine(row, below, labels, frame),
    ...labelLine(row.segments, below + ELSEWHERE_LINE, frame, (segment) => elsewhereLabels(segment, labels)),
    ...(row.segments.length === 0 ? [none] : []),
  ];
}

/** Paper cuts the bar into dashes from its newest words on: it is not known to hold any longer. */
function dashed({ segments, newest }: HistoryRow, bar: number, { idPrefix, x }: HistoryFrame): string {
  const until = segments.at(-1)?.until ?? newest;
  const [start, end] = [x(newest), x(until)];
  if (end - start < SHORTEST_DASHES) return '';
  const values = { x: start, y: bar, width: end - start, height: BAR };
  return `\n<rect${attributes({ class: 'chart-dashed', fill: `url(#${dashesId(idPrefix)})`, ...values })}/>`;
}

/** The day from which it is dashed, under it: right of that day where there is room. */
function newestLine(
  { segments, newest }: HistoryRow,
  y: number,
  { newestLabel }: HistoryLabels,
  { layout, x, right }: HistoryFrame,
): Line[] {
  const [start, end] = [x(newest), x(segments.at(-1)?.until ?? newest)];
  if (end - start < SHORTEST_DASHES) return [];
  const text = newestLabel(newest);
  const fits = start + 4 + textWidth(text, layout.size) <= right;
  const place = fits ? { x: start + 4 } : { x: right, anchor: 'end' as const };
  return [{ className: 'chart-newest', y, text, ...place }];
}

/** Tips over the bars of a row, then links over the ticks of its statements. */
export function historyRowLinks(
  row: HistoryRow,
  top: number,
  labels: HistoryLabels,
  { layout, x }: HistoryFrame,
): string {
  const bar = top + ABOVE_BAR[layout.name];
  const tips = row.segments.map((segment) => {
    const [start, end] = [x(segment.from), x(segment.until)];
    const tip = [...mainLabels(segment, labels), ...elsewhereLabels(segment, labels)].join(', ');
    const box = { x: start, y: bar, width: Math.max(2, end - start), height: BAR };
    return linkTarget({ tip }, { 'data-from': segment.from }, box);
  });
  const links = row.spoken.map(({ date, statement }) => {
    const box = { x: x(date) - 6, y: bar + BAR - 2, width: 12, height: BELOW_BAR };
    return linkTarget(
      { href: labels.statementHref?.(statement), tip: date },
      { 'data-statement': statement },
      box,
    );
  });
  return tips.join('') + links.join('');
}

function segmentBar(segment: Segment, bar: number, { idPrefix, x }: HistoryFrame): string {
  const start = x(segment.from);
  const width = Math.max(SHORTEST_BAR, x(segment.until) - start);
  const height = segment.ownWords ? BAR : OTHERS_BAR;
  const className = segment.ownWords ? 'chart-stance' : 'chart-stance-others';
  const rect = attributes({
    class: segment.conflicting ? `${className} chart-conflicting` : className,
    'data-stance': segment.conflicting ? segment.stances.join(' ') : segment.stances[0],
    'data-from': segment.from,
    fill: segment.conflicting ? `url(#${stripesId(segment.stances, idPrefix)})` : null,
    x: start,
    y: bar + (BAR - height) / 2,
    width,
    height,
  });
  const [elsewhere] = segment.elsewhere;
  const strip = attributes({
    class: 'chart-stance chart-elsewhere',
    'data-stance': elsewhere?.stance,
    x: start,
    y: bar + BAR - ELSEWHERE_BAR,
    width,
    height: ELSEWHERE_BAR,
  });
  return `<rect${rect}/>${elsewhere ? `<rect${strip}/>` : ''}`;
}

/** A label at each bar that is long enough; the last may begin left of its bar, as nothing follows it. */
function labelLine(
  segments: readonly Segment[],
  y: number,
  { layout, x, left, right }: HistoryFrame,
  labelsOf: (segment: Segment) => readonly string[],
): Line[] {
  let free = left;
  return segments.flatMap((segment, index) => {
    const [start, end] = [x(segment.from), x(segment.until)];
    const last = index === segments.length - 1;
    const label = labelsOf(segment)
      .map((text) => ({ text, width: textWidth(text, layout.size) }))
      .find(({ width }) => width <= end - start - 3 || (last && width <= end - free - 8));
    if (!label) return [];
    const fits = label.width <= end - start - 3;
    free = fits ? start + label.width : end;
    const place = fits ? { x: start } : { x: Math.min(end, right), anchor: 'end' as const };
    return [{ className: 'chart-label', y, text: label.text, ...place }];
  });
}

/** What is written over a bar, fullest first. */
function mainLabels({ stances, narrowed, ownWords, statements }: Segment, labels: HistoryLabels): string[] {
  const main = stances
    .map((stance) => (ownWords ? labels.stanceLabels[stance] : labels.toldLabels(stance, statements)))
    .join(' / ');
  return [narrowedLabel(main, narrowed, labels)];
}

/** What is written under a bar that holds a second answer, about something else. */
function elsewhereLabels({ elsewhere }: Segment, labels: HistoryLabels): string[] {
  if (elsewhere.length === 0) return [];
  const texts = elsewhere.map(({ stance, narrowed }) =>
    narrowedLabel(labels.stanceLabels[stance], narrowed, labels),
  );
  return [texts.join(' / ')];
}

function narrowedLabel(
  label: string,
  narrowed: Narrowed | undefined,
  { narrowedLabels }: HistoryLabels,
): string {
  return narrowed ? `${label} ${narrowedLabels[narrowed]}` : label;
}
