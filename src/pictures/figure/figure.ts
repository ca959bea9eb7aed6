import type { Answer } from '../../answers/answer.ts';
import { asOfLine, newestWords } from '../../answers/newest-words.ts';
import type { Question } from '../../answers/question.ts';
import { answersSummary } from '../../answers/summary.ts';
import { mapTitle } from '../../answers/title.ts';
import { formatDay } from '../../i18n/day.ts';
import type { Say } from '../../i18n/say.ts';
import { caption } from '../../map/drawing/caption.ts';
import { drawnMap } from '../../map/drawing/drawn-map.ts';
import { insetNames } from '../../map/drawing/inset-names.ts';
import type { Lines } from '../../map/drawing/picture.ts';
import { LEAST_IN_FILES } from '../../map/drawing/sizes.ts';
import { SIZE } from '../../map/earth/frame.ts';
import type { Geometry } from '../../map/earth/geometry.ts';
import { type View, zoomOf } from '../../map/earth/view.ts';
import { attributes, escapeXml } from '../../markup/escape.ts';
import { type Colour, MAP_COLOURS } from '../../palette.ts';
import type { Day } from '../../schema/day.ts';
import { figureLegend } from './legend.ts';
import { textAt } from './text-at.ts';

/** One state of the map, and all that its picture needs: the same in the build and in a browser. */
export interface FigureOf {
  say: Say;
  question: Question;
  /** Every country's, in any order. */
  answers: readonly Answer[];
  asOf: Day;
  /** Whether the day is that of an edition. */
  edition: boolean;
  view?: View | undefined;
  /** Finer lines of what the view shows. */
  lines?: Lines | undefined;
  /** Outlined countries; ISO3. */
  highlight?: readonly string[] | undefined;
  theme?: keyof Colour | undefined;
  geometry: Geometry;
  /** The small lines below: border policy, credit, seal. */
  small: readonly string[];
}

/** An SVG and its size, in CSS pixels. */
export interface Figure {
  svg: string;
  width: number;
  height: number;
}

/** A figure that still has classes and text; `style` is what its pictures need beside the style of the drawing. */
export interface StyledFigure extends Figure {
  style: string;
  /** `<title>` and `<desc>`, with the ids `title` and `desc`. */
  label: string;
  /** What the second of them says: the text alternative. */
  description: string;
}

const MARGIN = 12;
const SMALL = 11;
const LEADING = 1.35;

/** Views that magnify so much that every name has room. */
const ALL_NAMES: ReadonlySet<View> = new Set(['nordic-baltic', 'central', 'balkans']);

/** The map with title, day, legend and small lines inside: 700 units wide, as high as its legend needs. */
export function figure(state: FigureOf): StyledFigure {
  const { say, question, asOf, geometry, small, view = 'world', highlight, theme = 'light' } = state;
  const answers = state.answers.toSorted((a, b) => (a.country.id < b.country.id ? -1 : 1));
  const newest = newestWords(answers);
  const words = {
    title: mapTitle(say, question),
    subtitle: state.edition ? editionLine(say, newest, asOf) : asOfLine(say, newest, asOf),
    credit: '',
    note: '',
  };
  const map = drawnMap(
    {
      ...words,
      idPrefix: 'figure',
      view,
      insets: insetNames(say),
      description: '',
      highlight,
      lines: state.lines,
      countries: answers.map(({ country, paint, marks }) => ({ ...country, paint, marks })),
    },
    geometry,
  );
  const { head } = caption(words);
  const legend = figureLegend(say, answers, {
    question,
    top: head + SIZE + 10,
    counted: view === 'world',
    theme,
  });
  const lines = small.map((text, index) =>
    textAt(text, {
      x: MARGIN,
      y: legend.bottom + SMALL * LEADING * (index + 1),
      size: SMALL,
      fill: MAP_COLOURS['quiet-ink'][theme],
    }),
  );
  const height = Math.ceil(legend.bottom + SMALL * LEADING * small.length + MARGIN);
  const size = { width: SIZE, height };
  const svg = [
    `<svg${attributes({ xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${SIZE} ${height}` })}>`,
    `<rect${attributes({ ...size, fill: MAP_COLOURS.paper[theme] })}/>`,
    inner(map, head + SIZE),
    legend.markup,
    ...lines,
    '</svg>',
  ].join('\n');
  const title = `<title id="title">${escapeXml(`${words.title}. ${words.subtitle}.`)}</title>`;
  const description = answersSummary(say, answers, { question, asOf });
  const label = `${title}<desc id="desc">${escapeXml(description)}</desc>`;
  return { svg, style: styleOf(view), label, description, ...size };
}

/**
 * Many look at a file at its own size, so names that would be smaller there than 9 pixels are left out; nobody touches it,
 * so no room for fingers is.
 */
function styleOf(view: View): string {
  const small = `.map-name-roomy{font-size:${10 * LEAST_IN_FILES}px}.map-name-large,.map-name-zoomed{display:none}`;
  return [
    '.map-name{display:inline}.map-target{display:none}.map-swatch{overflow:visible}',
    ALL_NAMES.has(view) ? '' : small,
    view === 'world'
      ? ''
      : `.map-inset{display:none}.map-fixed{transform:scale(${Number((1 / zoomOf(view)).toFixed(4))})}`,
  ].join('');
}

/** The picture of the map without its own words for assistive technology and without the room below it. */
function inner(map: string, height: number): string {
  return map
    .replace(/<title[\s\S]*?<\/desc>/u, '')
    .replace(/ role="img" aria-labelledby="[^"]*"/u, '')
    .replace('<svg ', `<svg width="${SIZE}" height="${height}" `)
    .replace(/( viewBox="\S+ \S+ \S+ )[^"]+"/u, `$1${height}"`);
}

function editionLine(say: Say, newest: Day | undefined, on: Day): string {
  const date = formatDay(on);
  return newest && newest < on
    ? say('edition.asOfNewest', { newest: formatDay(newest), date })
    : say('edition.asOf', { date });
}
