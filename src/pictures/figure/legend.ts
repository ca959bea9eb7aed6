import type { Answer } from '../../answers/answer.ts';
import { legendOf } from '../../answers/legend.ts';
import { notesOf } from '../../answers/notes.ts';
import type { Question } from '../../answers/question.ts';
import { textWidth } from '../../charts/parts/text-width.ts';
import type { Say } from '../../i18n/say.ts';
import { signSwatch } from '../../map/drawing/sign.ts';
import { swatch } from '../../map/drawing/swatch.ts';
import { SIZE } from '../../map/earth/frame.ts';
import type { MarkupElement } from '../../markup/element.ts';
import { attributes } from '../../markup/escape.ts';
import { toHtml } from '../../markup/html.ts';
import { type Colour, MAP_COLOURS } from '../../palette.ts';
import { textAt } from './text-at.ts';

const MARGIN = 12;
const FONT = 13;
const ROW = 22;
const GAP = 18;
const SWATCH = 34;
const GLYPH = 20;

interface Entry {
  swatch?: MarkupElement;
  indent: number;
  text: string;
}

/**
 * The colours and marks that a picture shows, in lines under the map, with counts where it shows every country. `top` and
 * `bottom` in its units.
 */
export function figureLegend(
  say: Say,
  answers: readonly Answer[],
  {
    question,
    top,
    counted,
    theme,
  }: { question: Question; top: number; counted: boolean; theme: keyof Colour },
): { markup: string; bottom: number } {
  const paints = answers.map(({ paint }) => paint);
  const rows = legendOf(say, question, paints).map(({ key, paint, label, count }) => ({
    swatch: swatch(paint, `key-${key}`),
    indent: SWATCH,
    text: counted ? say('map.count', { label, count }) : label,
  }));
  const colours = lines(rows, top, theme);
  const notes = notesOf(say, answers).map(
    ({ note, text }): Entry =>
      note === 'may-not-hold' ? { swatch: signSwatch(), indent: GLYPH, text } : { indent: 0, text },
  );
  if (notes.length === 0) return colours;
  const { markup, bottom } = lines(notes, colours.bottom, theme);
  return { markup: colours.markup + markup, bottom };
}

/** Entries side by side, in as many lines as they need. */
function lines(
  entries: readonly Entry[],
  top: number,
  theme: keyof Colour,
): { markup: string; bottom: number } {
  let [x, y] = [MARGIN, top];
  const parts = entries.map(({ swatch, indent, text }) => {
    const width = indent + textWidth(text, FONT);
    if (x > MARGIN && x + width > SIZE - MARGIN) [x, y] = [MARGIN, y + ROW];
    const place = attributes({ transform: `translate(${x} ${y + (indent === SWATCH ? 2 : 4)})` });
    const words = textAt(text, { x: x + indent, y: y + 15.5, size: FONT, fill: MAP_COLOURS.ink[theme] });
    x += Math.round(width + GAP);
    return (swatch ? `<g${place}>${toHtml(swatch)}</g>` : '') + words;
  });
  return { markup: parts.join(''), bottom: y + ROW };
}
