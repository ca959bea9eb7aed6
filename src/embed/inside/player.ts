import { legendRowsOf } from '../../answers/legend.ts';
import type { LegendKey } from '../../answers/paint.ts';
import { filledIn, type WordList } from '../../i18n/word-list.ts';
import { legendItem } from '../../map/beside/legend-item.ts';
import { sharedSwatch } from '../../map/drawing/shared-swatch.ts';
import { NEAR_VIEWS } from '../../map/earth/view.ts';
import { closeUps } from '../../map/painter/close-ups.ts';
import { showNotes } from '../../map/painter/notes.ts';
import { shapesIn } from '../../map/painter/shapes.ts';
import { fill, toNode } from '../../markup/dom.ts';
import { element } from '../../markup/element.ts';
import { part } from '../../markup/part.ts';
import { type Past, PREFIX, stopsUntil, toldOn } from '../told/told.ts';
import { toldAnswer, toldLine } from '../told/told-line.ts';
import type { Asked } from './map-controls.ts';
import type { EmbedMapData } from './map-data.ts';
import { addNames } from './names.ts';
import { readAsked } from './options.ts';

/** What is told of a country, by its ISO3; nothing of one that is not on the map. */
export type TellCountry = (id: string) => Node[];

/** The hands on a map embed that show what is in its past. */
export interface Player {
  /** What an address asks for, and whether it names a date that cannot be shown. */
  askedIn(search: string): Asked & { dateRefused: boolean };
  /** Shows the day and the question in picture, lists and texts. Throws when the past does not have them. */
  show(asked: Asked): TellCountry;
}

/** Throws when the page is not as expected. */
export function playerOf(root: HTMLElement, past: Past, { asOf, path, questions }: EmbedMapData): Player {
  const picture = part(root, 'picture');
  addPatterns(picture, past);
  addSigns(picture, past);
  addNames(picture, past.names);
  showClose(picture, past);
  const shapes = shapesIn(picture, PREFIX);
  const countries = namesIn(root);
  const stops = stopsUntil(past, asOf);
  const words: WordList = { ...past.words, path };

  return {
    askedIn: (search) => {
      const codes = questions.map(([code]) => code);
      const days = stops.map(({ day }) => day);
      const { date, question, dateRefused } = readAsked(search, { stops: days, questions: codes });
      return { stop: days.indexOf(date), question: codes.indexOf(question), dateRefused };
    },
    show: (asked) => {
      const stop = stops[asked.stop];
      const question = past.questions[asked.question];
      if (!stop || !question) throw new Error('the past of another map');
      const answers = countries.map(({ id, name }) => ({
        id,
        name,
        ...toldOn(past, question, id, stop.day),
      }));
      for (const answer of answers) {
        const { id, paint, marks } = answer;
        shapes.paint(id, paint);
        shapes.mark(id, marks);
        picture
          .querySelector(`li[data-country=${id}] svg`)
          ?.setAttribute('aria-label', toldAnswer(answer, words));
      }
      const lines = legendRowsOf(
        Object.keys(question.names) as LegendKey[],
        answers.map(({ paint }) => paint),
      ).map(({ key, paint, count }) => ({ paint, label: question.names[key], count: String(count) }));
      fill(part(root, 'legend'), ...lines.map((line) => legendItem(line, sharedSwatch(line.paint, PREFIX))));
      showNotes(root, answers);
      part(root, 'title').textContent = question.title;
      // The last day alone may be younger than its newest words.
      part(root, 'date').textContent =
        stop === past.stops.at(-1) ? question.latest : filledIn(words.asOf ?? '', { date: stop.date });
      part(root, 'stop').setAttribute('aria-valuetext', stop.date);
      return (id) => {
        const answer = answers.find((one) => one.id === id);
        return answer ? toldLine(answer, words).map((piece) => toNode(piece)) : [];
      };
    },
  };
}

/** The view that the address has chosen stays. */
function showClose(picture: Element, { closeUp }: Past): void {
  const shown = picture.querySelector('svg')?.dataset.view;
  const view = NEAR_VIEWS.find((one) => one === shown);
  if (view) closeUps(picture, (near) => fetch(filledIn(closeUp, { view: near })))(view);
}

/** The list of countries that a touch has filled: ISO3 and name, its first line aside. */
function namesIn(root: HTMLElement): { id: string; name: string }[] {
  const { options } = part(root, 'country') as HTMLSelectElement;
  return [...options].slice(1).map(({ value, text }) => ({ id: value, name: text }));
}

/** The page has the fills of its own day alone. */
function addPatterns(picture: Element, { patterns }: Past): void {
  const definitions = picture.querySelector('defs');
  const added = patterns.filter(({ attributes }) => !document.getElementById(String(attributes.id)));
  definitions?.append(...added.map((pattern) => toNode(pattern, definitions.namespaceURI)));
}

/** And the places of its own day's signs. */
function addSigns(picture: Element, { signs }: Past): void {
  const drawing = picture.querySelector('.map-window');
  const added = Object.keys(signs).filter((id) => !picture.querySelector(`[data-sign=${id}]`));
  const layer = element('g', { class: 'map-signs' }, ...added.map((id) => signs[id] ?? null));
  drawing?.append(toNode(layer, drawing.namespaceURI));
}
