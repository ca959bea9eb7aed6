import { attributes, escapeXml } from '../../markup/escape.ts';
import { type Layout, type Layouts, NARROW, WIDE } from './layout.ts';
import { textLine } from './text.ts';
import { wrapText } from './text-width.ts';
import type { ChartWords } from './words.ts';

/** What a chart draws between its head and its foot. */
export interface Plot {
  markup: string;
  /** Content of `<defs>`. */
  defs?: string | undefined;
  /** Targets that lie over the picture, see `linkTarget`. */
  links?: string | undefined;
  /** The lowest unit it needs. */
  bottom: number;
}

/** What every chart has. */
export interface ChartSheets {
  /** Begins every id in the markup: an XML name, different for each picture of a page. */
  idPrefix: string;
  words: ChartWords;
  /** Its drawings; one for a wide box and one for a phone when absent. */
  layouts?: Layouts | undefined;
}

const SVG = 'http://www.w3.org/2000/svg';
const TITLE_LINE = 1.2;
const GAP = 14;

/**
 * A chart in all its layouts, in one `<div class="chart">`. The style sheet hides all but one, also from screen readers.
 * `draw` gets the layout, the first unit under the head, and the prefix of the ids of this layout.
 * @throws RangeError when `idPrefix` cannot begin an id.
 */
export function chartSheets(
  kind: string,
  { idPrefix, words, layouts = [WIDE, NARROW] }: ChartSheets,
  draw: (layout: Layout, top: number, idPrefix: string) => Plot,
): string {
  if (!/^[A-Za-z][\w-]*$/.test(idPrefix)) {
    throw new RangeError(
      `idPrefix "${idPrefix}" cannot begin an id: write a letter, then letters, digits, "-" or "_"`,
    );
  }
  const drawings = layouts.map((layout) => drawing(layout, `${idPrefix}-${layout.sheet}`, words, draw));
  return `<div class="chart" data-chart="${escapeXml(kind)}">\n${drawings.join('\n')}\n</div>`;
}

/** The drawings of two charts as one; those of the first are wider. */
export function joinedSheets(first: string, second: string): string {
  const end = first.lastIndexOf('\n</div>');
  const start = second.indexOf('<div class="chart-sheet"');
  return `${first.slice(0, end)}\n${second.slice(start)}`;
}

/** The picture of a chart without data: it says so. */
export function emptyPlot(words: ChartWords, layout: Layout, top: number): Plot {
  const lines = wrapText(words.empty, layout.width - 2 * GAP, layout.size);
  const height = lines.length * layout.line + 3 * GAP;
  const texts = lines.map((text, index) => {
    const y = top + 2 * GAP + index * layout.line + layout.size / 2;
    return textLine({ className: 'chart-empty', x: layout.width / 2, y, anchor: 'middle', text });
  });
  const frame = attributes({ class: 'chart-frame', x: 0.5, y: top, width: layout.width - 1, height });
  return { markup: `<rect${frame}/>${texts.join('')}`, bottom: top + height };
}

function drawing(
  layout: Layout,
  idPrefix: string,
  words: ChartWords,
  draw: (layout: Layout, top: number, idPrefix: string) => Plot,
): string {
  const head = headOf(words, layout);
  const plot = draw(layout, head.bottom + GAP, idPrefix);
  const foot = footOf(words, layout, plot.bottom + GAP);
  const viewBox = `0 0 ${layout.width} ${Math.ceil(foot.bottom)}`;
  const root = attributes({
    class: 'chart-picture',
    viewBox,
    'font-size': layout.size,
    role: 'img',
    'aria-labelledby': `${idPrefix}-title ${idPrefix}-desc`,
    xmlns: SVG,
  });
  const links = plot.links
    ? `<svg${attributes({ class: 'chart-links', viewBox, 'aria-hidden': 'true', xmlns: SVG })}>${plot.links}</svg>`
    : '';
  return [
    `<div class="chart-sheet" data-layout="${layout.sheet}">`,
    `<svg${root}>`,
    `<title id="${idPrefix}-title">${escapeXml(words.title)}</title>`,
    `<desc id="${idPrefix}-desc">${escapeXml(words.description)}</desc>`,
    plot.defs ? `<defs>${plot.defs}</defs>` : '',
    head.markup,
    plot.markup,
    foot.markup,
    '</svg>',
    links,
    '</div>',
  ]
    .filter(Boolean)
    .join('\n');
}

function headOf({ title, subtitle }: ChartWords, layout: Layout): Plot {
  const { size, wider } = layout.title;
  const titles = wrapText(title, layout.width / wider, size, 'bold').map((text, index) =>
    textLine({ className: 'chart-title', x: 0, y: size + index * size * TITLE_LINE, text, size, bold: true }),
  );
  const below = titles.length * size * TITLE_LINE;
  const subtitles = wrapText(subtitle, layout.width, layout.size).map((text, index) =>
    textLine({ className: 'chart-subtitle', x: 0, y: below + layout.line * (index + 1), text }),
  );
  return { markup: [...titles, ...subtitles].join(''), bottom: below + subtitles.length * layout.line + 4 };
}

function footOf({ note = '', credit }: ChartWords, layout: Layout, top: number): Plot {
  const lines = [note, credit].flatMap((text) => wrapText(text, layout.width, layout.size));
  const texts = lines.map((text, index) =>
    textLine({ className: 'chart-foot', x: 0, y: top + layout.size + index * layout.line, text }),
  );
  return { markup: texts.join(''), bottom: top + lines.length * layout.line + 4 };
}
