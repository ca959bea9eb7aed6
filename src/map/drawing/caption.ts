import { attributes, escapeXml } from '../../markup/escape.ts';
import { SIZE } from '../earth/frame.ts';
import { FONT_SIZES, PHONE, STEP, scaleAt, WIDE_FROM } from './sizes.ts';
import { wrap } from './wrap.ts';

/**
 * The words inside the picture. `subtitle` says the day, `credit` the site and the licence, `note` the border policy, `noteMore` what
 * of it stands in wide places alone.
 */
export interface CaptionText {
  title: string;
  subtitle: string;
  credit: string;
  note: string;
  noteMore?: string;
}

/** Text above and below the map, for wide and for narrow places; the style sheet shows one of the two. */
export interface Caption {
  markup: string;
  /** Map units above and below the map that the wide text needs. */
  head: number;
  foot: number;
  /** What the narrow text needs beyond that on a phone of 320 px, in steps of `STEP`: `data-head`, `data-foot`. */
  headSteps: number;
  footSteps: number;
}

interface Layout {
  name: 'wide' | 'narrow';
  /** Characters per line, for the largest scale of the layout (`sizes.ts`). */
  columns: { title: number; subtitle: number; small: number };
}

const WIDE: Layout = { name: 'wide', columns: { title: 51, subtitle: 80, small: 102 } };
const NARROW: Layout = { name: 'narrow', columns: { title: 29, subtitle: 40, small: 47 } };
// Wide words are largest here, and need this much more room than their font sizes say.
const WIDE_SCALE = scaleAt(WIDE_FROM);
const LINE = 1.25;
const MARGIN = 12;
const GAP = 10;

/** Lays out the words around the map. Empty words take no line. */
export function caption(words: CaptionText): Caption {
  const wide = heights(words, WIDE);
  const narrow = heights(words, NARROW);
  const head = Math.ceil(wide.head * WIDE_SCALE);
  const foot = Math.ceil(wide.foot * WIDE_SCALE);
  const steps = (needed: number, given: number) =>
    Math.max(0, Math.ceil((needed - (given * PHONE) / SIZE) / STEP));
  return {
    markup: texts(words, WIDE) + texts(words, NARROW),
    head,
    foot,
    headSteps: steps(narrow.head, head),
    footSteps: steps(narrow.foot, foot),
  };
}

function heights(words: CaptionText, layout: Layout): { head: number; foot: number } {
  const { title, subtitle, small } = linesOf(words, layout);
  const sizes = FONT_SIZES[layout.name];
  return {
    head: (title.length * sizes.title + subtitle.length * sizes.subtitle) * LINE + GAP,
    foot: small.length * sizes.small * LINE + GAP,
  };
}

function linesOf(
  words: CaptionText,
  { name, columns }: Layout,
): { title: string[]; subtitle: string[]; small: string[] } {
  const note = [words.note, name === 'wide' ? words.noteMore : ''].filter(Boolean).join(' ');
  return {
    title: wrap(words.title, columns.title),
    subtitle: wrap(words.subtitle, columns.subtitle),
    small: [...wrap(note, columns.small), ...wrap(words.credit, columns.small)],
  };
}

/** The title grows upwards from the map and the small print downwards, by line heights, so any font size fits. */
function texts(words: CaptionText, layout: Layout): string {
  const { title, subtitle, small } = linesOf(words, layout);
  const sizes = FONT_SIZES[layout.name];
  const under = (subtitle.length * sizes.subtitle) / sizes.title;
  const lines =
    text('map-title', title, -GAP, -(title.length - 1 + under) * LINE, sizes.title, layout.columns.title) +
    text(
      'map-subtitle',
      subtitle,
      -GAP,
      -(subtitle.length - 1) * LINE,
      sizes.subtitle,
      layout.columns.subtitle,
    ) +
    text('map-small', small, SIZE + 4, LINE, sizes.small, layout.columns.small);
  return `<g class="map-words map-words-${layout.name}"${attributes({ display: layout.name === 'narrow' ? 'none' : null })}>${lines}</g>`;
}

/**
 * `first`: how far the first line is below `y`, in lines of this size (em). `columns` is written for a script that
 * changes the words within the lines that are there.
 */
function text(
  className: string,
  lines: readonly string[],
  y: number,
  first: number,
  size: number,
  columns: number,
): string {
  if (lines.length === 0) return '';
  const spans = lines.map((line, index) => {
    const dy = `${Math.round((index === 0 ? first : LINE) * 100) / 100}em`;
    return `<tspan${attributes({ x: MARGIN, dy })}>${escapeXml(line)}</tspan>`;
  });
  return `<text${attributes({ class: className, y, 'font-size': size, 'data-columns': columns })}>${spans.join('')}</text>`;
}
