import { answersTo } from '../answers/answer.ts';
import { asOfLine, newestWords } from '../answers/newest-words.ts';
import { answersSummary } from '../answers/summary.ts';
import { mapTitle } from '../answers/title.ts';
import { formatDay } from '../i18n/day.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { caption } from '../map/drawing/caption.ts';
import { LARGE_FROM, scaleAt } from '../map/drawing/sizes.ts';
import { mapSvg } from '../map/drawing/svg.ts';
import { SIZE } from '../map/earth/frame.ts';
import { attributes, escapeXml } from '../markup/escape.ts';
import { MAP_COLOURS } from '../palette.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import { SITE_NAME } from '../site.ts';
import { textAt } from './card-text.ts';
import { figureLegend } from './figure-legend.ts';
import type { MapPicture } from './map-pictures.ts';
import { outlined } from './outlined.ts';
import { FONT_FAMILY } from './raster.ts';
import { drawingStyle } from './style.ts';

/** An SVG and its size, in CSS pixels. */
export interface Figure {
  svg: string;
  width: number;
  height: number;
}

const MARGIN = 12;
const SMALL = 11;
const LEADING = 1.35;

// Whoever reads a file can enlarge it, so names that a wide page alone would show are there, as small as there; nobody
// touches it, so no room for fingers is.
const FIGURE_STYLE = `.map-name{display:inline}.map-name-large{font-size:${10 * scaleAt(LARGE_FROM)}px}.map-name-zoomed,.map-target{display:none}`;

/** Drawn ones by name: an SVG, two PNGs and an oEmbed answer ask for each. */
const drawn = new WeakMap<PublicRecord, Map<string, Figure>>();

/**
 * The map with title, day, legend, border policy and credit inside, as one SVG of its own in plain colours of the
 * light theme: 700 units wide, as high as its legend needs, every letter an outline.
 */
export function mapFigure(record: PublicRecord, picture: MapPicture): Figure {
  const figures = drawn.get(record) ?? new Map<string, Figure>();
  drawn.set(record, figures);
  const figure = figures.get(picture.name) ?? draw(record, picture);
  figures.set(picture.name, figure);
  return figure;
}

function draw(record: PublicRecord, picture: MapPicture): Figure {
  const { svg, label, ...size } = figureSvg(record, picture);
  return { svg: outlined(svg, label), ...size };
}

/** The figure before its letters become outlines; `label` is its `<title>` and `<desc>`. */
export function figureSvg(
  record: PublicRecord,
  { clock, question, of }: MapPicture,
): Figure & { label: string } {
  const { asOf } = clock;
  const say = vocabularyOf(record.codebook);
  const answers = [...answersTo(record, question, clock).values()];
  const words = {
    title: mapTitle(say, question),
    subtitle:
      of === 'edition' ? editionLine(newestWords(answers), asOf) : asOfLine(say, newestWords(answers), asOf),
    credit: '',
    note: '',
  };
  const description = answersSummary(say, answers, { question, asOf });
  const map = mapSvg({
    ...words,
    idPrefix: 'figure',
    view: 'world',
    description: '',
    countries: answers.map(({ country, paint, marks }) => ({ ...country, paint, marks })),
  });
  const { head } = caption(words);
  const legend = figureLegend(say, answers, { question, top: head + SIZE + 10 });
  const sealed = of === 'edition' && record.editions.find(({ on }) => on === asOf)?.sealed;
  const small = [
    translate('map.border'),
    translate('map.credit', { site: SITE_NAME }),
    ...(sealed ? [translate('edition.sealShort', { ...sealed })] : []),
  ];
  const lines = small.map((text, index) =>
    textAt(text, {
      x: MARGIN,
      y: legend.bottom + SMALL * LEADING * (index + 1),
      size: SMALL,
      fill: MAP_COLOURS['quiet-ink'].light,
    }),
  );
  const height = Math.ceil(legend.bottom + SMALL * LEADING * small.length + MARGIN);
  const size = { width: SIZE, height };
  const root = { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${SIZE} ${height}` };
  const svg = [
    `<svg${attributes({ ...root, 'font-family': FONT_FAMILY })}>`,
    `<style>${escapeXml(drawingStyle() + FIGURE_STYLE)}</style>`,
    `<rect${attributes({ ...size, fill: MAP_COLOURS.paper.light })}/>`,
    inner(map, head + SIZE),
    legend.markup,
    ...lines,
    '</svg>',
  ].join('\n');
  const title = `<title id="title">${escapeXml(`${words.title}. ${words.subtitle}.`)}</title>`;
  return { svg, label: `${title}<desc id="desc">${escapeXml(description)}</desc>`, ...size };
}

/** The picture of the map without its own words for assistive technology and without the room below it. */
function inner(map: string, height: number): string {
  return map
    .replace(/<title[\s\S]*?<\/desc>/u, '')
    .replace(/ role="img" aria-labelledby="[^"]*"/u, '')
    .replace('<svg ', `<svg width="${SIZE}" height="${height}" `)
    .replace(/( viewBox="\S+ \S+ \S+ )[^"]+"/u, `$1${height}"`);
}

function editionLine(newest: Day | undefined, on: Day): string {
  const date = formatDay(on);
  return newest && newest < on
    ? translate('edition.asOfNewest', { newest: formatDay(newest), date })
    : translate('edition.asOf', { date });
}
