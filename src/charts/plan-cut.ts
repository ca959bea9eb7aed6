import { attributes, round } from '../markup/escape.ts';
import type { ChartSheets, Plot } from './parts/chart-sheet.ts';
import type { Layout } from './parts/layout.ts';
import { textLine } from './parts/text.ts';
import { wrapText } from './parts/text-width.ts';
import { type PlanChart, STRATA } from './plan.ts';
import { wideColumns } from './plan-columns.ts';
import { ground, type Span } from './plan-ground.ts';
import { drawNarrow, drawWide } from './plan-part.ts';

/** The cut: each layer with its parts, the edges of land and sea swinging. */
export function drawCut(
  { parts, labels }: Omit<PlanChart, keyof ChartSheets>,
  layout: Layout,
  top: number,
): Plot {
  const wide = layout.name === 'wide';
  const heads = wide ? drawHeads(labels, layout, top) : { markup: '', bottom: top };
  let y = heads.bottom;
  const links: string[] = [];
  const layers = STRATA.flatMap((stratum) => {
    const own = parts.filter((part) => part.stratum === stratum);
    if (own.length === 0) return [];
    const from = y;
    const notes: Span[] = [];
    const drawn = own.map((part, index) => {
      const plot = wide ? drawWide(part, labels, layout, y) : drawNarrow(part, labels, layout, y);
      notes.push({ from: y, to: plot.noted });
      const rule = wide && index > 0 ? `<path class="chart-line" d="M0 ${round(y)}H${layout.width}"/>` : '';
      links.push(plot.links ?? '');
      y = plot.bottom;
      return `<g${attributes({ 'data-part': part.key })}>${rule}${plot.markup}</g>`;
    });
    return [{ stratum, spans: wide ? [{ from, to: y }] : notes, markup: drawn.join('\n') }];
  });
  const width = wide ? wideColumns(layout).note.width : layout.width;
  // Tiles stand on paper, or the pale ones would be lost: on a phone the ground is under the words alone.
  const grounds = layers.flatMap(({ stratum, spans }, layer) =>
    spans.map((span, index) =>
      ground(stratum, span, width, layer > 0 && index === 0, wide && layer + 1 < layers.length),
    ),
  );
  const border = wide
    ? `<path class="chart-guide" d="M${wideColumns(layout).outside.x - 12} ${round(heads.bottom - 34)}V${round(y)}"/>`
    : '';
  return {
    markup: [...grounds, border, heads.markup, ...layers.map(({ markup }) => markup)].join('\n'),
    links: links.join(''),
    bottom: y,
  };
}

/** What stands over the two columns of offers, on one last line. */
function drawHeads(labels: PlanChart['labels'], layout: Layout, top: number): Plot {
  const heads = (['inside', 'outside'] as const).map((place) => {
    const { x, width } = wideColumns(layout)[place];
    return { x, lines: wrapText(labels[place], width, layout.size, 'bold') };
  });
  const most = Math.max(...heads.map(({ lines }) => lines.length));
  const markup = heads.map(({ x, lines }) =>
    lines
      .map((text, index) =>
        textLine({
          className: 'chart-heading',
          x,
          y: top + layout.line * (index + 1 + most - lines.length),
          text,
          bold: true,
        }),
      )
      .join(''),
  );
  return { markup: markup.join(''), bottom: top + layout.line * most + 8 };
}
