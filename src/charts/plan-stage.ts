import { attributes, round } from '../markup/escape.ts';
import type { Plot } from './parts/chart-sheet.ts';
import { icon } from './parts/icon.ts';
import type { Layout } from './parts/layout.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import type { PlanPart, PlanStage } from './plan.ts';
import { type Column, columnsOf, PAD } from './plan-columns.ts';
import { drawPart, drawRow, ICON, namedLines } from './plan-part.ts';
import { drawScene, SCENE } from './plan-scene.ts';

/** A stage as drawn; `stop` is the height of its number. */
type StagePlot = Plot & { stop: number };

const HEADING = 16;
const BETWEEN = 18;

/** The name of a stage, and under it its parts: the number beside it is of the stage, at every width. */
export function drawStage(
  { key, title, frame, parts }: PlanStage,
  none: string,
  beside: Column,
  layout: Layout,
  top: number,
): StagePlot {
  const inset = frame ? (layout.name === 'wide' ? PAD : PAD / 2) : 0;
  const column = { x: beside.x + inset, width: beside.width - 2 * inset };
  const [single] = title === undefined ? parts : [];
  const head = drawHead(title ?? single?.title ?? '', single, column, layout, top + inset);
  const body = single
    ? [drawSingle(single, none, column, layout, head.bottom)]
    : drawTogether(parts, none, column, layout, head.bottom);
  const bottom = Math.max(...body.map((plot) => plot.bottom)) + inset;
  const box = { x: beside.x, y: round(top), width: beside.width, height: round(bottom - top), rx: 3 };
  const around = frame
    ? `<rect${attributes({ class: 'chart-step', 'data-unnamed': frame === 'beside', ...box, x: box.x + 0.5, width: box.width - 1 })}/>`
    : '';
  return {
    markup: `<g${attributes({ 'data-stage': key })}>${around}${head.markup}${body.map(({ markup }) => markup).join('\n')}</g>`,
    links: body.map(({ links }) => links ?? '').join(''),
    bottom,
    stop: top + inset + ICON / 2,
  };
}

function drawHead(
  title: string,
  single: PlanPart | undefined,
  { x, width }: Column,
  layout: Layout,
  top: number,
): Plot {
  if (title === '') return { markup: '', bottom: top };
  const indent = single ? ICON + 8 : 0;
  const lines = namedLines(title, single?.counted ?? '', width - indent, HEADING).map((line, index) =>
    textLine({
      className: 'chart-name',
      x: x + indent,
      y: middleBaseline(top + ICON / 2, HEADING) + index * (layout.line + 2),
      ...line,
      size: HEADING,
    }),
  );
  return {
    markup: (single ? icon(single.key, x, top) : '') + lines.join(''),
    bottom: top + ICON + (layout.name === 'wide' ? 6 : 2) + (lines.length - 1) * (layout.line + 2),
  };
}

function drawSingle(part: PlanPart, none: string, column: Column, layout: Layout, top: number): Plot {
  return layout.name === 'wide'
    ? drawRow(part, none, column, layout, top)
    : drawPart(part, none, column, layout, top, false);
}

/** Parts beside each other, those of the force in a landscape; on a phone under each other, and no landscape: it is to be taken in at a look or two. */
function drawTogether(
  parts: readonly PlanPart[],
  none: string,
  column: Column,
  layout: Layout,
  top: number,
): Plot[] {
  if (layout.name !== 'wide') {
    let y = top;
    return parts.map((part) => {
      const plot = drawPart(part, none, column, layout, y, true);
      y = plot.bottom + BETWEEN / 2;
      return plot;
    });
  }
  const columns = columnsOf(column, parts.length);
  const scene = drawScene(parts, columns, layout, top);
  const from = scene ? top + SCENE.height + 8 : top;
  return parts.map((part, index) => {
    const plot = drawPart(part, none, columns[index] ?? column, layout, from, scene === '');
    return { ...plot, markup: (index === 0 ? scene : '') + plot.markup };
  });
}
