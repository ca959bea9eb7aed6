import { attributes, round } from '../markup/escape.ts';
import { type ChartSheets, chartSheets, emptyPlot, type Plot } from './parts/chart-sheet.ts';
import { type Icon, icon } from './parts/icon.ts';
import type { Layout } from './parts/layout.ts';
import { legend } from './parts/legend.ts';
import { type Linked, linkTarget } from './parts/link.ts';
import { middleBaseline, textLine } from './parts/text.ts';
import { textWidth, wrapText } from './parts/text-width.ts';
import { type Tinted, tileMark } from './parts/tile.ts';

/** Where a part of the plan would be: a layer of the picture, from the sky down. */
export const STRATA = ['air', 'land', 'sea'] as const;

export type Stratum = (typeof STRATA)[number];

/** What is said of a step or a part, by whom, and what nobody knows of it. */
export interface PlanNote {
  title: string;
  text?: string | undefined;
  by?: string | undefined;
  unknown?: string | undefined;
  /** Who spoke has no name: it is drawn as weaker than what is signed. */
  unnamed?: boolean | undefined;
}

/** A country that has offered a part. */
export interface PlanOffer extends Linked {
  id: string;
  name: string;
  tinted: Tinted;
}

export interface PlanPart extends PlanNote {
  key: Icon;
  stratum: Stratum;
  /** Whether somebody can offer it: then it is said where nobody has. */
  asked: boolean;
  inside: readonly PlanOffer[];
  outside: readonly PlanOffer[];
}

/** What comes after a ceasefire, and the parts of the plan on land, in the air and at sea, with who has offered what. */
export interface PlanChart extends ChartSheets {
  steps: readonly PlanNote[];
  /** In the order of `STRATA`. */
  parts: readonly PlanPart[];
  /** What stands over the offers, and in the place of none. */
  labels: Readonly<Record<'inside' | 'outside' | 'none', string>>;
  /** What the tiles mean. */
  key: readonly { text: string; tinted: Tinted }[];
}

interface Column {
  x: number;
  width: number;
}

/** From one unit down to another. */
interface Span {
  from: number;
  to: number;
}

/** A part as drawn; `noted` is where the words on it end. */
type PartPlot = Plot & { noted: number };

const PAD = 12;
const ICON = 28;
const TILE = 20;
const NAME_GAP = 14;
/** Between two boxes. */
const APART = 10;
/** How far the edge of the land and of the sea swings. */
const SWING = 5;

/** The columns of the wide arrangement: what is said, and who offers it in Ukraine and from outside. */
function wideColumns({ width }: Layout): Record<'note' | 'inside' | 'outside', Column> {
  const [note, outside] = [Math.round(width * 0.354), Math.round(width * 0.797)];
  return {
    note: { x: 0, width: note },
    inside: { x: note + 18, width: outside - note - 38 },
    outside: { x: outside, width: width - outside },
  };
}

/**
 * What comes after a ceasefire in a row of boxes, which are no schedule, and under it a cut through sky, land and sea: each part with who has offered it, in
 * Ukraine and from outside. On a phone everything stands in one column.
 */
export function planChart({ idPrefix, words, layouts, ...chart }: PlanChart): string {
  return chartSheets('plan', { idPrefix, words, layouts }, (layout, top) => {
    if (chart.parts.length === 0) return emptyPlot(words, layout, top);
    const steps = drawSteps(chart.steps, layout, top);
    const key = legend(
      chart.key.map(({ text, tinted }) => ({ text, draw: tileMark(tinted) })),
      layout,
      steps.bottom + 14,
    );
    const cut = drawParts(chart, layout, key.bottom + 10);
    return {
      ...cut,
      markup: [steps.markup, `<g class="chart-key">${key.markup}</g>`, cut.markup].join('\n'),
    };
  });
}

/** Boxes beside each other, or on a phone under each other; no arrow leads from one to the next, for no text gives an order of days. */
function drawSteps(steps: readonly PlanNote[], layout: Layout, top: number): Plot {
  const row = layout.name === 'wide';
  const count = Math.max(1, steps.length);
  const width = row ? (layout.width - (count - 1) * APART) / count : layout.width;
  const notes = steps.map((step) => noteLines(step, width - 2 * PAD, layout));
  const tallest = Math.max(0, ...notes.map(({ length }) => length));
  let y = top;
  const drawn = steps.map(({ unnamed }, index) => {
    const lines = notes[index] ?? [];
    const height = (row ? tallest : lines.length) * layout.line + 2 * PAD - 6;
    const x = row ? index * (width + APART) : 0;
    const at = y;
    if (!row) y += height + APART;
    const box = { class: 'chart-step', 'data-unnamed': unnamed, x, y: at, width, height, rx: 3 };
    return `<g${attributes({ 'data-step': index + 1 })}><rect${attributes(box)}/>${written(lines, x + PAD, at + PAD - 6, layout)}</g>`;
  });
  const bottom = row ? top + tallest * layout.line + 2 * PAD - 6 : y - APART;
  return { markup: `<g class="chart-steps">${drawn.join('\n')}</g>`, bottom };
}

/** The cut: each layer with its parts, the edges of land and sea swinging. */
function drawParts({ parts, labels }: Omit<PlanChart, keyof ChartSheets>, layout: Layout, top: number): Plot {
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

/** A layer's ground; where another lies over it, its upper edge swings, in hills or waves, into what that one leaves below. */
function ground(
  stratum: Stratum,
  { from, to }: Span,
  width: number,
  swings: boolean,
  below: boolean,
): string {
  const edge = swings ? waves(stratum === 'sea' ? 24 : 66, width) : `h${width}`;
  const d = `M0 ${round(from)}${edge}V${round(below ? to + SWING : to)}H0z`;
  return `<path${attributes({ class: 'chart-stratum', 'data-stratum': stratum, d })}/>`;
}

function waves(length: number, width: number): string {
  const count = Math.max(1, Math.round(width / length));
  const each = width / count;
  const half = round(each / 2);
  return Array.from({ length: count }, () => `q${round(half / 2)} ${-SWING} ${half} 0t${half} 0`).join('');
}

function drawWide(part: PlanPart, labels: PlanChart['labels'], layout: Layout, top: number): PartPlot {
  const { note, inside, outside } = wideColumns(layout);
  const head = drawNote(part, { x: note.x + PAD, width: note.width - 2 * PAD }, layout, top + PAD);
  const near = drawOffers(part.inside, inside, part.asked ? labels.none : '', layout, top + PAD - 2);
  const far = drawOffers(part.outside, outside, '', layout, top + PAD - 2);
  const gap = drawUnknown(part.unknown, inside, layout, near.bottom + 4);
  return {
    markup: head.markup + near.markup + far.markup + gap.markup,
    links: (near.links ?? '') + (far.links ?? ''),
    noted: head.bottom,
    bottom: Math.max(head.bottom, gap.bottom, far.bottom) + PAD,
  };
}

function drawNarrow(part: PlanPart, labels: PlanChart['labels'], layout: Layout, top: number): PartPlot {
  const column = { x: PAD, width: layout.width - 2 * PAD };
  const head = drawNote(part, column, layout, top + PAD);
  const noted = head.bottom + 8;
  const near = drawOffers(part.inside, column, part.asked ? labels.none : '', layout, noted + 6);
  const y = near.bottom;
  const heading =
    part.outside.length > 0
      ? textLine({ className: 'chart-heading', x: PAD, y: y + layout.line, text: labels.outside, bold: true })
      : '';
  const far = drawOffers(part.outside, column, '', layout, heading ? y + layout.line + 6 : y);
  const gap = drawUnknown(part.unknown, column, layout, far.bottom + 4);
  return {
    markup: head.markup + near.markup + heading + far.markup + gap.markup,
    links: (near.links ?? '') + (far.links ?? ''),
    noted,
    bottom: gap.bottom + PAD,
  };
}

/** The drawing, the name of the part, and what was said of it by whom. */
function drawNote(part: PlanPart, { x, width }: Column, layout: Layout, top: number): Plot {
  const left = x + ICON + 10;
  const lines = noteLines({ ...part, unknown: undefined }, width - ICON - 10, layout);
  return {
    markup: icon(part.key, x, top - 2) + written(lines, left, top, layout),
    bottom: top + Math.max(ICON, lines.length * layout.line),
  };
}

interface NoteLine {
  text: string;
  className: string;
  bold: boolean;
}

function noteLines(
  { title, text = '', by = '', unknown = '' }: PlanNote,
  width: number,
  { size }: Layout,
): NoteLine[] {
  const lines = (words: string, className: string, bold = false): NoteLine[] =>
    wrapText(words, width, size, bold ? 'bold' : 'regular').map((line) => ({ text: line, className, bold }));
  return [
    ...lines(title, 'chart-name', true),
    ...lines(text, 'chart-name'),
    ...lines(by, 'chart-detail'),
    ...lines(unknown, 'chart-gap-words'),
  ];
}

function written(lines: readonly NoteLine[], x: number, top: number, { line, size }: Layout): string {
  return lines
    .map(({ text, className, bold }, index) =>
      textLine({ className, x, y: top + line * index + size, text, bold }),
    )
    .join('');
}

/** Tiles with names, broken into lines. */
function drawOffers(
  offers: readonly PlanOffer[],
  { x: left, width }: Column,
  none: string,
  layout: Layout,
  top: number,
): Plot {
  const row = layout.line + 5;
  if (offers.length === 0) {
    if (!none) return { markup: '', bottom: top };
    const y = middleBaseline(top + row / 2, layout.size);
    return { markup: textLine({ className: 'chart-detail', x: left, y, text: none }), bottom: top + row };
  }
  let [x, line] = [0, 0];
  const links: string[] = [];
  const parts = offers.map((offer) => {
    const wide = TILE + textWidth(offer.name, layout.size);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const y = top + row * (line + 0.5);
    const name = textLine({
      className: 'chart-name',
      x: left + x + TILE,
      y: middleBaseline(y, layout.size),
      text: offer.name,
    });
    links.push(
      linkTarget(
        offer,
        { 'data-country': offer.id },
        { x: left + x - 2, y: y - row / 2, width: wide + 4, height: row },
      ),
    );
    const markup = `<g${attributes({ 'data-country': offer.id })}>${tileMark(offer.tinted)(left + x + 8, y)}${name}</g>`;
    x += wide + NAME_GAP;
    return markup;
  });
  return { markup: parts.join(''), links: links.join(''), bottom: top + row * (line + 1) };
}

/** A box with a broken edge: what nobody knows. */
function drawUnknown(text: string | undefined, { x, width }: Column, layout: Layout, top: number): Plot {
  if (!text) return { markup: '', bottom: top };
  const lines = wrapText(text, width - 16, layout.size);
  const wide = Math.max(...lines.map((line) => textWidth(line, layout.size))) + 16;
  const box = { x, y: top, width: Math.min(width, wide), height: lines.length * layout.line + 6 };
  const words = lines.map((line, index) =>
    textLine({
      className: 'chart-gap-words',
      x: x + 8,
      y: top + layout.line * index + layout.size + 2,
      text: line,
    }),
  );
  return {
    markup: `<rect${attributes({ class: 'chart-gap', ...box, rx: 3 })}/>${words.join('')}`,
    bottom: top + box.height,
  };
}
