import { type Answer, answersTo } from '../../answers/answer.ts';
import { legendOf } from '../../answers/legend.ts';
import { NOTES } from '../../answers/marks.ts';
import { asOfLine, newestWords } from '../../answers/newest-words.ts';
import { notedNames } from '../../answers/notes.ts';
import { mapTitle } from '../../answers/title.ts';
import { embedPastFile } from '../../embed-links.ts';
import { formatDay } from '../../i18n/day.ts';
import { translate } from '../../i18n/translate.ts';
import { vocabularyOf } from '../../i18n/vocabulary.ts';
import type { WordList } from '../../i18n/word-list.ts';
import { statementPath } from '../../links.ts';
import { legendItem, noteItem } from '../../map/beside/legend-item.ts';
import { countrySwatch } from '../../map/drawing/country-swatch.ts';
import { type StandingNames, WORDLESS } from '../../map/drawing/picture.ts';
import { sharedSwatch } from '../../map/drawing/shared-swatch.ts';
import { sharedSignSwatch } from '../../map/drawing/sign.ts';
import { mapSvg } from '../../map/drawing/svg.ts';
import { mapGeometry } from '../../map/earth/geometry.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import { toHtml } from '../../markup/html.ts';
import type { Clock } from '../../record/in-force.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { CONTRIBUTIONS } from '../../schema/codes.ts';
import type { Day } from '../../schema/day.ts';
import type { EmbedMapData } from '../inside/map-data.ts';
import { shownDays } from '../told/build-past.ts';
import { standingNames } from '../told/embed-names.ts';
import { pastFile } from '../told/past-files.ts';
import { PREFIX, type ToldNow } from '../told/told.ts';
import { toldNow } from '../told/told-answers.ts';
import { toldAnswer, toldLine } from '../told/told-line.ts';
import { toldWords } from '../told/told-words.ts';

/** Ids of the words beside the picture that are its text alternative: they change with it. */
export const TOLD_BY = { title: 'title', date: 'date', legend: 'legend' } as const;

/** The parts of a map embed that are made of the record. Markup is HTML. */
export interface MapEmbed {
  title: string;
  /** The line of the day, as the past has it for the last of its days. */
  line: string;
  svg: string;
  /** Items of lists: countries that the picture does not show, colours, notes, and what each country said. */
  beyond: string;
  legend: string;
  notes: string;
  told: string;
  stops: readonly Day[];
  data: EmbedMapData;
}

/**
 * What a map embed knows of its own day. It is as large for a record of many statements as for one of few: everything
 * else is in the file that it fetches, and `play` is the address of the script that shows it.
 */
export function mapEmbed(record: PublicRecord, clock: Clock, play: string): MapEmbed {
  const say = vocabularyOf(record.codebook);
  const answers = [...answersTo(record, 'headline', clock).values()];
  const paints = answers.map(({ paint }) => paint);
  const countries = toldNow(record, clock, say);
  const stops = shownDays(record, clock);
  const path = statementPath('{id}');
  const words = { ...toldWords(say), path };
  return {
    title: mapTitle(say, 'headline'),
    line:
      clock.asOf === clock.knownBy
        ? asOfLine(say, newestWords(answers), clock.asOf)
        : translate('map.asOf', { date: formatDay(clock.asOf) }),
    svg: pictureOf(answers, standingNames(record)),
    beyond: listed(beyondThePicture(answers, countries, words)),
    legend: listed(
      legendOf(say, 'headline', paints).map(({ label, count, paint }) =>
        legendItem({ label, count }, sharedSwatch(paint, PREFIX)),
      ),
    ),
    notes: listed(
      NOTES.map((note) => {
        const sign = note === 'may-not-hold' ? sharedSignSwatch(PREFIX) : undefined;
        return noteItem(say, note, notedNames(note, answers), { sign, brief: true });
      }),
    ),
    told: listed(
      countries.map(({ id, ...told }) =>
        // In small letters, as in the address of its statement: what is written twice alike costs nothing.
        element('li', { 'data-told': id.toLowerCase() }, ...toldLine(told, words)),
      ),
    ),
    stops,
    data: {
      asOf: clock.asOf,
      questions: [
        ['headline', translate('controls.headline')],
        ...CONTRIBUTIONS.map((code) => [code, say(`contributions.${code}`)] as const),
      ],
      past: embedPastFile(pastFile(record, clock.knownBy, say).name),
      play,
      path,
    },
  };
}

function pictureOf(answers: readonly Answer[], names: StandingNames): string {
  const svg = mapSvg({
    ...WORDLESS,
    idPrefix: PREFIX,
    view: 'europe',
    alone: true,
    names,
    live: { conflicts: [] }, // those of other days come with the past
    toldBy: { label: TOLD_BY.title, description: `${TOLD_BY.date} ${TOLD_BY.legend}` },
    countries: answers.map(({ country, paint, marks }) => ({
      ...country,
      paint,
      marks,
      unmarked: true, // the places of other days' signs come with the past, too
    })),
  });
  return svg.replaceAll('>\n<', '><'); // the lines are for who compares two drawings
}

function beyondThePicture(
  answers: readonly Answer[],
  told: readonly ToldNow[],
  words: WordList,
): MarkupElement[] {
  const { placeById } = mapGeometry(
    answers.map(({ country }) => country),
    'europe',
  );
  return answers
    .filter(({ country }) => placeById.get(country.id)?.frame !== 'main')
    .map(({ country: { id, name }, paint, marks }) => {
      const swatch = countrySwatch({ id, paint, marks }, PREFIX);
      const answer = told.find((one) => one.id === id);
      return element(
        'li',
        { class: 'badge', 'data-country': id },
        `${name} `,
        answer ? saying(toldAnswer(answer, words), swatch) : swatch,
      );
    });
}

/** The swatch as a picture with a text alternative. */
function saying(text: string, swatch: MarkupElement): MarkupElement {
  const spoken = { 'aria-hidden': undefined, role: 'img', 'aria-label': text };
  return { ...swatch, attributes: { ...swatch.attributes, ...spoken } };
}

function listed(items: readonly MarkupElement[]): string {
  return items.map((item) => toHtml(item)).join('');
}
