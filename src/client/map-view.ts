import { formatDay } from '../i18n/day.ts';
import type { MapData } from '../map/map-data.ts';
import type { Answer } from './answers.ts';
import { element } from './element.ts';
import type { Guard } from './guard.ts';
import { answerLabel } from './labels.ts';
import { legendLines, showLegend } from './legend-view.ts';
import type { MapState } from './map-state.ts';
import { movesView } from './moves-view.ts';
import { type Painter, setText } from './painter.ts';
import type { Parts } from './parts.ts';
import type { Shown } from './shown.ts';
import { tableView } from './table-view.ts';
import { say } from './words.ts';

/** Milliseconds. The table follows once a moving control rests, so that each frame has the work of the map alone. */
const TABLE_WAITS = 50;

/** The other hands of a map page. */
export interface Hands {
  painter: Painter;
  /** Names a country's option for assistive technology. */
  name(id: string, text: string): void;
  /** Puts the date control on a day, told in words. */
  setDate(date: string, text: string): void;
}

/**
 * Writes what a state shows into the picture, the legend, the tables and the words that stand in the page. What a
 * reader chooses is announced; a page that opens is read anyway.
 */
export function mapView(
  root: HTMLElement,
  parts: Parts,
  data: MapData,
  { painter, name, setDate }: Hands,
  guard: Guard,
) {
  const { words, recordDate, countries } = data;
  const prefix = root.dataset.prefix ?? 'map';
  const text = (place: HTMLElement, found: string) => {
    place.hidden = found === '';
    setText(place, found);
  };
  const { table } = parts;
  const writeTable = tableView(table, data, prefix);
  const writeMoves = movesView(parts, data);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opens = true;

  /** Which record is read, where it is not that of today, and "9 of 58 countries …" where conditions are chosen. */
  function filterText({ conditions, edition }: MapState, answers: Shown['answers']): string {
    const stood = edition ? [say(words, 'filter.edition', { date: formatDay(edition) })] : [];
    if (conditions.length === 0) return stood.join();
    const some = say(words, 'filter.some', {
      conditions: conditions.map((condition) => say(words, `conditions.${condition}`)).join(', '),
      count: [...answers.values()].filter(({ matches }) => matches).length,
      total: answers.size,
    });
    return [...stood, some].join('. ');
  }

  function showPicture({ question, focus, compare }: MapState, { answers, moves }: Shown): void {
    const moved = new Set(compare ? moves.map(({ country }) => country.id) : []);
    for (const country of countries) {
      const { id } = country;
      const answer = answers.get(id) as Answer;
      painter.paint(id, answer.paint);
      painter.mark(id, answer.marks);
      painter.flag(id, 'data-dim', !answer.matches);
      painter.flag(id, 'data-moved', moved.has(id));
      const label = answerLabel(words, answer, question);
      name(id, `${country.name}: ${answer.matches ? label : say(words, 'filter.out', { label })}`);
    }
    for (const id of moved) painter.raise(id);
    painter.view(focus);
  }

  return (state: MapState, shown: Shown): void => {
    const { date, question, conditions } = state;
    const day = formatDay(date);
    const filter = filterText(state, shown.answers);
    showPicture(state, shown);

    const contribution = say(words, `contributions.${question}`);
    painter.words(
      'title',
      question === 'headline' ? say(words, 'map.title') : say(words, 'map.titleOf', { contribution }),
    );
    // Lines are written into those that stand: the page of a date has no room for the longer text.
    const latest = date === recordDate && !root.dataset.date;
    const subtitle = say(words, latest ? 'map.asOfLatest' : 'map.asOf', { date: day });
    painter.words('subtitle', subtitle);
    const lines = legendLines(shown.answers, question, words, conditions.length > 0);
    showLegend(parts.legend, lines, prefix);
    painter.describe([subtitle, ...lines.map(({ label, count }) => `${label}: ${count}`), filter].join('. '));
    text(parts.filter, filter);

    // The page of a date is named after what it shows; the other's name holds on every date.
    if (root.dataset.date) {
      const heading = parts.heading;
      const title = say(words, 'map.page', { date: day });
      document.title = document.title.replace(heading.textContent, title);
      heading.textContent = title;
    }
    const events = data.stops.find((stop) => stop.date === date)?.events ?? [];
    parts.events.hidden = events.length === 0;
    parts['event-list'].replaceChildren(
      ...events.map(({ title, path }) => element('li', {}, element('a', { href: path }, title))),
    );
    const what = [
      day,
      ...events.map(({ title }) => title),
      ...(date === recordDate ? [say(words, 'map.latest')] : []),
    ].join(', ');
    text(parts['stop-name'], what);
    setDate(date, what);
    const news = [what, filter, ...writeMoves(state, shown)].filter(Boolean).join('. ');
    if (!opens) text(parts.live, news);

    const caption = [say(words, 'map.asOf', { date: day }), filter].filter(Boolean).join('. ');
    const follow = guard(() => {
      writeTable(shown.answers, question, caption);
      table.removeAttribute('aria-busy');
    });
    clearTimeout(timer);
    if (opens) {
      opens = false;
      follow();
      return;
    }
    table.setAttribute('aria-busy', 'true');
    timer = setTimeout(follow, TABLE_WAITS);
  };
}
