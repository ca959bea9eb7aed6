import { finding } from '../../answers/finding.ts';
import { legendOf } from '../../answers/legend.ts';
import { asOfLine, newestWords } from '../../answers/newest-words.ts';
import { mapTitle } from '../../answers/title.ts';
import { answerLabel } from '../../answers/wording.ts';
import { stopName, toldDay } from '../../answers/year-ago.ts';
import { formatDay } from '../../i18n/day.ts';
import type { Context } from '../../map/beside/context.ts';
import { legendItem } from '../../map/beside/legend-item.ts';
import type { MapData } from '../../map/data/map-data.ts';
import { showNotes } from '../../map/painter/notes.ts';
import { fill, refill, setText } from '../../markup/dom.ts';
import { element } from '../../markup/element.ts';
import type { Guard } from '../../markup/enhancement.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { MapState } from './map-state.ts';
import { movesView } from './moves-view.ts';
import type { Painter } from './painter.ts';
import type { Parts } from './parts.ts';
import type { Shown } from './shown.ts';
import { tableView } from './table-view.ts';

/** Milliseconds. The table follows once a moving control rests, so that each frame has the work of the map alone. */
const TABLE_WAITS = 50;

/** The other hands of a map page, and the record that its words come from. */
export interface Hands {
  record: () => Pick<PublicRecord, 'sourcesById'>;
  /** The picture, and the beginning of its ids. */
  svg: SVGElement;
  prefix: string;
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
  context: Context,
  { painter, name, setDate, record, svg, prefix }: Hands,
  guard: Guard,
) {
  const { recordDate } = data;
  const stops = data.stops.map((stop) => stop.date);
  const { say, swatch } = context;
  const text = (place: HTMLElement, found: string) => {
    place.hidden = found === '';
    setText(place, found);
  };
  const { table } = parts;
  const writeTable = tableView(table, context);
  const writeMoves = movesView(parts, context, {
    record,
    picture: svg,
    prefix,
    told: ({ date, compare }, day) => (day === date ? toldDay(date, compare, { stops, recordDate }) : day),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opens = true;

  /** Which record is read, where it is not that of today, and "9 of 58 countries …" where conditions are chosen. */
  function filterText({ conditions, edition }: MapState, { answers, left }: Shown): string {
    const stood = edition ? [say('filter.edition', { date: formatDay(edition) })] : [];
    if (conditions.length === 0) return stood.join();
    const some = say('filter.some', {
      conditions: conditions.map((condition) => say(`conditions.${condition}`)).join(', '),
      count: left.size,
      total: answers.size,
    });
    return [...stood, some].join('. ');
  }

  function showPicture({ focus, compare }: MapState, { answers, left, moves }: Shown): void {
    const moved = new Set(compare ? moves.map(({ to }) => to.country.id) : []);
    for (const [id, answer] of answers) {
      painter.paint(id, answer.paint);
      painter.mark(id, answer.marks);
      painter.flag(id, 'data-dim', !left.has(id));
      painter.flag(id, 'data-moved', moved.has(id));
      const label = answerLabel(say, answer);
      name(id, `${answer.country.name}: ${left.has(id) ? label : say('filter.out', { label })}`);
    }
    for (const id of moved) painter.raise(id);
    painter.view(focus);
    showNotes(
      root,
      [...answers.values()].map(({ country: { name }, marks }) => ({ name, marks })),
    );
  }

  return (state: MapState, shown: Shown): void => {
    const { date, question, conditions } = state;
    const day = formatDay(date);
    const filter = filterText(state, shown);
    showPicture(state, shown);

    const told = toldDay(date, state.compare, { stops, recordDate });
    const subtitle = asOfLine(say, newestWords(shown.answers.values()), told);
    text(parts.day, subtitle);
    const paintsOf = (answers: Shown['left']) => [...answers.values()].map(({ paint }) => paint);
    const lines = legendOf(
      say,
      question,
      paintsOf(shown.answers),
      conditions.length > 0 ? paintsOf(shown.left) : undefined,
    );
    refill(parts.legend, ...lines.map((line) => legendItem(line, swatch(line.paint, line.key))));
    painter.describe(
      mapTitle(say, question),
      [subtitle, ...lines.map(({ label, count }) => `${label}: ${count}`), filter].join('. '),
    );
    text(parts.filter, filter);

    const { heading } = parts;
    const past = date === recordDate && !root.dataset.date ? undefined : told;
    const title = finding(say, question, [...shown.answers.values()], past);
    document.title = document.title.replace(heading.textContent, title);
    setText(heading, title);
    const [from = told, to = told] = [state.compare ?? told, told].sort();
    parts.outlined.hidden = !state.compare;
    setText(parts['outlined-words'], say('moves.outlined', { from: formatDay(from), to: formatDay(to) }));
    const events = data.stops.find((stop) => stop.date === date)?.events ?? [];
    parts.events.hidden = events.length === 0;
    fill(
      parts['event-list'],
      ...events.map(({ title, path }) => element('li', {}, element('a', { href: path }, title))),
    );
    const latest = date === recordDate ? [say('map.latest')] : [];
    const what = [day, ...events.map((event) => event.title), ...latest].join(', ');
    text(parts['stop-name'], [stopName(say, date, { stops, recordDate }), ...latest].join(', '));
    setDate(date, what);
    const news = [what, filter, ...writeMoves(state, shown)].filter(Boolean).join('. ');
    if (!opens) text(parts.live, news);

    const caption = [say('map.lists'), subtitle, filter].filter(Boolean).join('. ');
    const follow = guard(() => {
      writeTable(shown, question, caption);
      table.removeAttribute('aria-busy');
    });
    clearTimeout(timer);
    if (opens) {
      opens = false;
      // Without a query the table that was served says the same.
      if (location.search) follow();
      return;
    }
    table.setAttribute('aria-busy', 'true');
    timer = setTimeout(follow, TABLE_WAITS);
  };
}
