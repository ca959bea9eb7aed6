import { legendRowsOf } from '../../answers/legend.ts';
import type { LegendKey } from '../../answers/paint.ts';
import { filledIn, type WordList } from '../../i18n/word-list.ts';
import { legendItem } from '../../map/beside/legend-item.ts';
import { sharedSwatch } from '../../map/drawing/shared-swatch.ts';
import { aloneViewBoxOf } from '../../map/earth/view.ts';
import { showNotes } from '../../map/painter/notes.ts';
import { shapesIn } from '../../map/painter/shapes.ts';
import { fill, toNode } from '../../markup/dom.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { part } from '../../markup/part.ts';
import { type Past, PREFIX, stopsUntil, toldOn } from '../told/told.ts';
import { toldAnswer, toldLine } from '../told/told-line.ts';
import { pastFrom } from './fetched-past.ts';
import { mapControls } from './map-controls.ts';
import type { EmbedMapData } from './map-data.ts';
import { readOptions } from './options.ts';

/**
 * Lets a reader ask the finished map of an embed. For a country at once: its words of now stand in the page. For another
 * day or question with the past, which is fetched when a control is touched, or when the address asks for one. Throws
 * when the page is not as expected.
 */
export function enhanceMap(root: HTMLElement, guard: Guard): void {
  const source = part(root, 'data');
  const data: EmbedMapData = JSON.parse(source.textContent ?? '');
  source.remove(); // a copy of a script, even of data, is what Trusted Types forbid
  const { first, asOf } = data;
  const now = linesOfNow(root);
  const countries = [...now].map(([id, line]) => ({ id, name: line.querySelector('b')?.textContent ?? '' }));
  const past = pastFrom(data.past);
  const picture = part(root, 'picture');
  const shapes = shapesIn(picture, PREFIX);
  const [failed, notice, detail] = [part(root, 'failed'), part(root, 'notice'), part(root, 'detail')];
  const hint = [...detail.childNodes];
  const choices = {
    questions: data.questions.map(([code]) => code),
    countries: countries.map(({ id }) => id),
  };
  /** What is told of a country on the day and the question that are shown. */
  let told = (id: string): Node[] => [...(now.get(id)?.cloneNode(true).childNodes ?? [])];
  let looked = '';
  let read = '';
  let touched = false;

  const controls = mapControls(root, { ...data, countries }, guard, {
    touched: () => {
      if (!touched) past().then(guard(settle), guard(refuse));
      touched = true;
    },
    asked: () => show(),
    countryChosen: look,
  });
  let shown = controls.asked();

  /** Shows what the controls ask for as soon as the past is there. `before` may still change what that is. */
  function show(before: (found: Past) => void = () => undefined): void {
    picture.setAttribute('aria-busy', 'true');
    past().then(
      guard((found) => {
        before(found);
        draw(found);
        settle();
      }),
      guard(refuse),
    );
  }

  function draw(found: Past): void {
    const asked = controls.asked();
    const stop = stopsUntil(found, asOf)[asked.stop];
    const question = found.questions[asked.question];
    if (!stop || !question) throw new Error('the past of another map');
    const words: WordList = { ...found.words, path: data.path };
    const colours = Object.keys(question.names) as LegendKey[];
    const answers = countries.map(({ id, name }) => ({
      id,
      name,
      ...toldOn(found, question, id, stop.day),
    }));
    addPatterns(found);
    for (const answer of answers) {
      const { id, paint, marks } = answer;
      shapes.paint(id, paint);
      shapes.mark(id, marks);
      picture
        .querySelector(`li[data-country=${id}] svg`)
        ?.setAttribute('aria-label', toldAnswer(answer, words));
    }
    const lines = legendRowsOf(
      colours,
      answers.map(({ paint }) => paint),
    ).map(({ key, paint, count }) => ({
      paint,
      label: question.names[key],
      count: String(count),
    }));
    fill(part(root, 'legend'), ...lines.map((line) => legendItem(line, sharedSwatch(line.paint, PREFIX))));
    showNotes(root, answers);
    part(root, 'title').textContent = question.title;
    // The last day alone may be younger than its newest words.
    part(root, 'date').textContent =
      stop === found.stops.at(-1) ? question.latest : filledIn(words.asOf ?? '', { date: stop.date });
    // The text alternative of the picture.
    const text = [question.title, stop.date, ...lines.map(({ label, count }) => `${label}: ${count}`)];
    picture.querySelector('desc')?.replaceChildren(text.join('. '));
    controls.sayStop(stop.date);
    told = (id) => {
      const answer = answers.find((one) => one.id === id);
      return answer ? toldLine(answer, words).map((piece) => toNode(piece)) : [];
    };
    shown = asked;
    look(controls.country());
  }

  /** The page has the fills of its own day alone. */
  function addPatterns({ patterns }: Past): void {
    const definitions = picture.querySelector('defs');
    const added = patterns.filter(({ attributes }) => !document.getElementById(String(attributes.id)));
    definitions?.append(...added.map((pattern) => toNode(pattern, definitions.namespaceURI)));
  }

  function settle(): void {
    picture.removeAttribute('aria-busy');
    failed.hidden = true;
  }

  /** The file did not come: says so, and the controls say again what is shown. */
  function refuse(): void {
    settle();
    failed.hidden = false;
    controls.setAsked(shown);
  }

  /** Tells about a country, or, without one, how to ask. */
  function look(id: string): void {
    if (looked) outline(looked, 'data-cursor', false);
    const line = told(id);
    looked = line.length > 0 ? id : '';
    if (looked) outline(id, 'data-cursor', true);
    const text = line
      .map((piece) => `${piece.textContent}${(piece as Partial<HTMLAnchorElement>).href ?? ''}`)
      .join('');
    if (read === text) return; // or it would be read out again
    read = text;
    detail.replaceChildren(...(looked ? line : hint));
  }

  function outline(id: string, name: 'data-cursor' | 'data-highlight', on: boolean): void {
    shapes.flag(id, name, on);
    if (on) shapes.raise(id);
  }

  function choose(id: string): void {
    controls.setCountry(id);
    look(id);
  }

  /** Shows what the address asks for. */
  function obey(search: string): void {
    const { date, question, focus, highlight, dateRefused } = readOptions(search, {
      ...choices,
      stops: [first, asOf],
    });
    for (const id of highlight) outline(id, 'data-highlight', true);
    const svg = picture.querySelector('svg');
    svg?.setAttribute('data-view', focus);
    svg?.querySelector('svg')?.setAttribute('viewBox', aloneViewBoxOf(focus));
    notice.hidden = !dateRefused;
    if (date === asOf && question === 'headline') return;
    show((found) => {
      const stops = stopsUntil(found, asOf).map(({ day }) => day);
      const asked = readOptions(search, { ...choices, stops });
      controls.setAsked({
        stop: stops.indexOf(asked.date),
        question: choices.questions.indexOf(asked.question),
      });
    });
  }

  function on(type: string, run: (event: Event) => void, target: EventTarget = picture): void {
    target.addEventListener(type, guard(run));
  }

  on('click', (event) => choose(countryAt(event)));
  on('pointerover', (event) => {
    if ((event as PointerEvent).pointerType === 'mouse') look(countryAt(event) || controls.country());
  });
  on('pointerleave', () => look(controls.country()));
  on('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && choose(''), root);
  if (location.search) guard(obey)(location.search);
}

function countryAt({ target }: Event): string {
  return (target as Element).closest('[data-country]')?.getAttribute('data-country') ?? '';
}

/** What each country said by the day of the map, by ISO3 and in the order of names: it waits in the page, where nobody sees it. */
function linesOfNow(root: Element): ReadonlyMap<string, Element> {
  const { content } = part(root, 'told') as HTMLTemplateElement;
  return new Map(
    [...content.querySelectorAll<HTMLElement>('[data-told]')].map((line) => [line.dataset.told ?? '', line]),
  );
}
