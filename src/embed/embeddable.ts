import { answersTo, getAnswer } from '../answers/answer.ts';
import { legendOf } from '../answers/legend.ts';
import { markWords } from '../answers/mark-words.ts';
import { newestLine } from '../answers/newest-words.ts';
import { notesOf } from '../answers/notes.ts';
import { summaryAsOf } from '../answers/summary.ts';
import { mapTitle } from '../answers/title.ts';
import { answerLabel } from '../answers/wording.ts';
import { textWidth, wrapText } from '../charts/parts/text-width.ts';
import {
  embedCountryPath,
  embedEditionPath,
  embedMapPath,
  embedMapPathOn,
  embedNumbersPath,
  embedStatementPath,
} from '../embed-links.ts';
import { statementTitle } from '../formats/web/statement-title.ts';
import { formatDay } from '../i18n/day.ts';
import { ORIGINAL } from '../i18n/locale.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import {
  cardFile,
  chartPictureFile,
  countryPath,
  editionPath,
  mapPath,
  mapPathOn,
  mapPictureFile,
  numbersPath,
  statementPath,
} from '../links.ts';
import { mapFigure } from '../pictures/map-figure.ts';
import { isPictured, type MapPicture } from '../pictures/map-pictures.ts';
import { findLatestCorrection } from '../record/corrections.ts';
import { newestDay } from '../record/earning.ts';
import { findEditionCorrection, findNewerEdition } from '../record/editions.ts';
import { getStatement, type PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import { HIGHEST_FRAME } from './highest-frame.ts';
import type { Embeddable } from './oembed.ts';

// In CSS pixels at a width of 600, measured; a browser test opens every frame. The map has the rows of its legend and its notes on top. What
// is made of words is as high as they need: the build finds that out when their page is there (height-of-words.ts).
const HEIGHT = {
  map: 807,
  edition: 827,
  row: 16,
  note: 24,
  line: 20,
  title: 23,
  country: 580,
  statement: 360,
  numbers: 880,
};
/** What the heights of maps count on: words of other languages may need more. */
const USUAL = { titleLines: 1, noteRows: 2 };
const LEGEND_WIDTH = 594; // a gap more than there is, since none stands after the last
const LEGEND_SIZE = 12;
const TITLE_WIDTH = 580;
const TITLE_SIZE = 18;
const TEXT_SIZE = 14;
/** How much the type of readers' systems is wider than that of the table, and where its letters are Cyrillic. */
const WIDER = { other: 1.09, cyrillic: 1.25 };
const SWATCH_AND_GAPS = 44;
const GAP = 14;
const CARD = { width: 1200, height: 630 };

/** The map in one of its states; its picture is the ready one, or else the card of its page. */
export function mapEmbeddable(record: PublicRecord, mapPicture: MapPicture): Embeddable {
  const { of, clock, question } = mapPicture;
  const say = vocabularyOf(record.codebook);
  const { page, embed } = MAP_PATHS[of](clock.asOf);
  const asked = (path: string) => (question === 'headline' ? path : `${path}?view=${question}`);
  return {
    title: mapTitle(say, question),
    finding: summaryAsOf(say, record, clock, question),
    page: of === 'edition' ? page : asked(page), // the page of an edition answers the main question alone
    embed: asked(embed),
    height: Math.min(
      HIGHEST_FRAME,
      HEIGHT[of === 'edition' ? of : 'map'] +
        HEIGHT.row * (legendRows(record, mapPicture) + noteRows(record, mapPicture) - USUAL.noteRows) +
        HEIGHT.title * (titleLines(mapTitle(say, question)) - USUAL.titleLines) +
        HEIGHT.note * notes(record, mapPicture) +
        (of === 'edition' ? HEIGHT.line * (frozenLines(record, clock.asOf) - 1) : 0),
    ),
    picture: pictureOf(record, mapPicture),
  };
}

function pictureOf(record: PublicRecord, state: MapPicture): Embeddable['picture'] {
  const ready = isPictured(record)(state);
  if (!ready && state.question === 'headline') return { path: cardFile('map', state.name), ...CARD };
  // Of other questions in an edition there is one in English alone: its words are another language's, what it shows is right.
  const { width, height } = mapFigure(record, state);
  return { path: mapPictureFile(state.name, 'png', ready ? undefined : ORIGINAL), width, height };
}

const MAP_PATHS: Record<MapPicture['of'], (day: Day) => { page: string; embed: string }> = {
  latest: () => ({ page: mapPath, embed: embedMapPath }),
  day: (day) => ({ page: mapPathOn(day), embed: embedMapPathOn(day) }),
  edition: (day) => ({ page: editionPath(day), embed: embedEditionPath(day) }),
};

/** How many of the notes that not every map has: of a correction; that there is a newer edition stands in the note of every edition. */
function notes(record: PublicRecord, { of, clock: { asOf } }: MapPicture): number {
  const shown = record.statements.filter(({ said }) => said <= asOf).map(({ id }) => id);
  const found =
    of === 'edition' ? [findEditionCorrection(record, asOf)] : [findLatestCorrection(record, shown)];
  return found.filter(Boolean).length;
}

/** How many lines it takes that an edition is frozen, and that there is a newer one. */
function frozenLines(record: PublicRecord, on: Day): number {
  const newer = findNewerEdition(record, on);
  const words = [
    translate('edition.frozenOn', { date: formatDay(on) }),
    ...(newer ? [translate('edition.newer', { date: formatDay(newer.on) })] : []),
  ];
  return wrapText(words.join(' '), TITLE_WIDTH / widerIn(words.join(' ')), TEXT_SIZE).length;
}

/** How many rows the colours take, in the type of readers' systems. */
function legendRows(record: PublicRecord, { clock, question }: MapPicture): number {
  const say = vocabularyOf(record.codebook);
  const paints = [...answersTo(record, question, clock).values()].map(({ paint }) => paint);
  return rowsOf(legendOf(say, question, paints).map(({ label, count }) => `${label} ${count}`));
}

/** The same of the notes under them; that on the sign is as wide as the picture, the others stand after it. */
function noteRows(record: PublicRecord, { clock, question }: MapPicture): number {
  const answers = [...answersTo(record, question, clock).values()];
  const [first, ...others] = notesOf(vocabularyOf(record.codebook), answers, { brief: true }).map(
    ({ text }) => text,
  );
  return (first === undefined ? 0 : rowsOf([first])) + rowsOf(others, GAP);
}

/** How many lines the title takes. */
function titleLines(title: string): number {
  return wrapText(title, TITLE_WIDTH / widerIn(title), TITLE_SIZE, 'bold').length;
}

function widerIn(text: string): number {
  return /\p{Script=Cyrillic}/u.test(text) ? WIDER.cyrillic : WIDER.other;
}

function rowsOf(labels: readonly string[], beside = SWATCH_AND_GAPS): number {
  const widths = labels.map((label) => beside + widerIn(label) * textWidth(label, LEGEND_SIZE));
  let free = 0;
  let rows = 0;
  for (const width of widths) {
    if (free < width) {
      const lines = Math.ceil(width / LEGEND_WIDTH);
      free = lines * LEGEND_WIDTH;
      rows += lines;
    }
    free -= width;
  }
  return rows;
}

export function countryEmbeddable(record: PublicRecord, id: string): Embeddable {
  const asOf = record.recordDate;
  const answer = getAnswer(record, id, 'headline', { asOf, knownBy: asOf });
  const { country } = answer;
  // Where the frame does not come, the sentence stands alone: it must not claim more than the marked map does.
  const marks = answer.marks.map((mark) => markWords(translate, mark, answer));
  const say = vocabularyOf(record.codebook);
  const label = answerLabel(say, answer);
  return {
    title: translate('embed.country.full', { country: country.inText ?? country.name }),
    finding: translate('embed.finding', {
      country: country.name,
      position: marks.length > 0 ? `${label} (${marks.join(', ')})` : label,
      newest: newestLine(say, [answer], asOf),
    }),
    page: countryPath(country),
    embed: embedCountryPath(country),
    height: HEIGHT.country,
    picture: { path: cardFile('countries', country.slug), ...CARD },
  };
}

export function statementEmbeddable(record: PublicRecord, id: string): Embeddable {
  const statement = getStatement(record, id);
  const { summary, retracted } = statement;
  return {
    title: statementTitle(record, statement),
    finding: retracted
      ? translate('statement.retracted', { date: formatDay(retracted.on), why: retracted.why })
      : summary,
    page: statementPath(id),
    embed: embedStatementPath(id),
    height: HEIGHT.statement,
    picture: { path: cardFile('statements', id), ...CARD },
  };
}

/** `picture` is the size of the chart's file. */
export function numbersEmbeddable(
  record: PublicRecord,
  picture: { width: number; height: number },
): Embeddable {
  return {
    title: translate('numbers.title'),
    finding: `${translate('chart.numbers.title')}. ${translate('embed.stands', {
      newest: formatDay(newestDay(record.figures) ?? record.recordDate),
      date: formatDay(record.recordDate),
    })}`,
    page: numbersPath,
    embed: embedNumbersPath,
    height: HEIGHT.numbers,
    picture: { path: chartPictureFile('numbers', 'png'), ...picture },
  };
}
