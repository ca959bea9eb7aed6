import { textWidth } from '../charts/text-width.ts';
import { translate } from '../i18n/translate.ts';
import { MARKS, type Mark } from '../map/category.ts';
import { SIZE } from '../map/frame.ts';
import { legendSwatch, markSwatch } from '../map/legend.ts';
import { legendRows } from '../map/legend-rows.ts';
import type { Paintable } from '../map/paint.ts';
import type { Question } from '../map/question.ts';
import { MAP } from '../palette.ts';
import type { Codebook } from '../schema/codebook.ts';
import { categoryTerm } from '../words/category-label.ts';
import { attributes } from '../xml.ts';
import { textAt } from './card-text.ts';

const MARGIN = 12;
const FONT = 13;
const ROW = 22;
const GAP = 18;
const SWATCH = 34;
const GLYPH = 20;

interface Entry {
  swatch: string;
  indent: number;
  text: string;
}

/** The colours and marks that a picture shows, with counts, in lines under the map. `top` and `bottom` in its units. */
export function figureLegend(
  codebook: Codebook,
  shown: readonly { paint: Paintable; marks: readonly Mark[] }[],
  { question, top }: { question: Question; top: number },
): { markup: string; bottom: number } {
  const rows = legendRows(shown.map(({ paint }) => paint)).map(({ key, paint, count }) => ({
    swatch: legendSwatch(paint, `key-${key}`),
    indent: SWATCH,
    text: translate('map.count', { label: categoryTerm(codebook, key, question).label, count }),
  }));
  const found = MARKS.filter((mark) => shown.some(({ marks }) => marks.includes(mark)));
  const glyphs = found.map((mark) => ({
    swatch: markSwatch(mark, `key-${mark}`),
    indent: GLYPH,
    text: translate(`mark.${mark}`),
  }));
  const colours = lines(rows, top);
  return found.length > 0
    ? {
        markup: colours.markup + lines(glyphs, colours.bottom).markup,
        bottom: lines(glyphs, colours.bottom).bottom,
      }
    : colours;
}

/** Entries side by side, in as many lines as they need. */
function lines(entries: readonly Entry[], top: number): { markup: string; bottom: number } {
  let [x, y] = [MARGIN, top];
  const parts = entries.map(({ swatch, indent, text }) => {
    const width = indent + textWidth(text, FONT);
    if (x > MARGIN && x + width > SIZE - MARGIN) [x, y] = [MARGIN, y + ROW];
    const place = attributes({ transform: `translate(${x} ${y + (indent === SWATCH ? 2 : 4)})` });
    const words = textAt(text, { x: x + indent, y: y + 15.5, size: FONT, fill: MAP.ink.light });
    x += Math.round(width + GAP);
    return `<g${place}>${swatch}</g>${words}`;
  });
  return { markup: parts.join(''), bottom: y + ROW };
}
