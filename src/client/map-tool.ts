import { formatDay } from '../i18n/day.ts';
import type { MapData } from '../map/map-data.ts';
import { QUESTIONS } from '../map/question.ts';
import { VIEWS } from '../map/view.ts';
import { CONDITIONS } from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';
import { type Answer, answersTo } from './answers.ts';
import { cardOf } from './card-view.ts';
import { moveRows, movesBetween, moveText } from './changes-view.ts';
import { dateControl } from './date-control.ts';
import { part } from './element.ts';
import { answerLabel } from './labels.ts';
import { legendLines, showLegend } from './legend-view.ts';
import { mapCard } from './map-card.ts';
import { mapKeys } from './map-keys.ts';
import { type Choices, type MapState, readState, writeState } from './map-state.ts';
import { painterOf } from './painter.ts';
import { searchBox } from './search-box.ts';
import { slimRecord } from './slim-record.ts';
import { showTable } from './table-view.ts';
import { say } from './words.ts';

/** Wraps what runs later, so that its failure ends the enhancement instead of the page. */
export type Guard = <Args extends unknown[]>(run: (...args: Args) => void) => (...args: Args) => void;

type Answers = ReadonlyMap<string, Answer>;

const TOLD = 4; // changes named in the live region; the table has them all

/**
 * Turns the finished page of a map into a tool: `root` holds its parts (`data-part`). Every choice goes
 * through one state; the state is in the address; showing a state sets attributes and words of what already stands.
 * Throws when the page is not as expected: the caller then restores it.
 */
export function enhance(root: HTMLElement, data: MapData, guard: Guard): void {
  const { words, statementPath, recordDate } = data;
  const prefix = root.dataset.prefix ?? 'map';
  const picture = part(root, 'picture');
  const svg = picture.querySelector('svg');
  if (!svg) throw new Error('no svg');
  const record = slimRecord(data);
  const choices: Choices = {
    stops: [...data.stops.map(({ date }) => date), recordDate],
    recordDate,
    countries: data.countries.map(({ id }) => id),
    date: root.dataset.date ?? recordDate,
  };
  const painter = painterOf(svg, prefix);
  const live = part(root, 'live');
  const notice = part(root, 'notice');
  let state = readState('', choices).state;
  let acted = false;
  let answers: Answers = new Map();

  const countryById = new Map(data.countries.map((country) => [country.id, country]));
  const answersOn = (date: Day) =>
    answersTo(record, state.question, { asOf: date, knownBy: state.known ?? recordDate }, state.conditions);
  const context = () => {
    const { question, date } = state;
    return { question, words, statementPath, recordDate, prefix, asOf: date };
  };

  const card = mapCard(part(root, 'card'), picture, (id) => {
    const [country, answer] = [countryById.get(id), answers.get(id)];
    return country && answer ? cardOf(country, answer, context()) : [];
  });
  let looked: string | null = null;
  const look = (id: string | null) => {
    if (looked) painter.flag(looked, 'data-cursor', false);
    looked = id ?? card.pinned();
    if (looked) {
      painter.flag(looked, 'data-cursor', true);
      painter.raise(looked);
    }
    card.look(id);
  };
  const keys = mapKeys(part(root, 'keys'), spots(data), {
    move: guard(look),
    open: (id) => location.assign(countryById.get(id)?.path ?? ''),
    pin: guard((id: string) => choose({ country: state.country === id ? null : id })),
  });
  const setDate = dateControl(
    root,
    choices.stops,
    guard((date: Day, settled: boolean) => choose({ date }, settled)),
  );

  function show(): void {
    const fresh = answersOn(state.date);
    const other = state.compare ? answersOn(state.compare) : undefined;
    const changedOn = state.date === recordDate ? (choices.stops.at(-2) ?? recordDate) : state.date;
    const [before, after] = comparison(fresh, other, changedOn);
    const moves = movesBetween(data.countries, before, after);
    const moved = new Set(moves.map(({ country }) => country.id));
    answers = fresh;

    for (const [id, answer] of answers) {
      painter.paint(id, answer.paint);
      painter.mark(id, answer.marks);
      painter.flag(id, 'data-dim', !answer.matches);
      painter.flag(id, 'data-moved', other !== undefined && moved.has(id));
      const name = countryById.get(id)?.name ?? id;
      keys.name(id, `${name}: ${answerLabel(words, answer, state.question)}`);
    }
    if (other) for (const id of moved) painter.raise(id);
    painter.view(state.focus);
    const date = formatDay(state.date);
    const asked = say(words, `contributions.${state.question}`);
    painter.words(
      'title',
      state.question === 'headline'
        ? say(words, 'map.title')
        : say(words, 'map.titleOf', { contribution: asked }),
    );
    // Lines are written into those that stand: the page of a date has no room for the longer text.
    const latest = state.date === recordDate && !root.dataset.date;
    const subtitle = say(words, latest ? 'map.asOfLatest' : 'map.asOf', { date });
    painter.words('subtitle', subtitle);
    const lines = legendLines(answers, state.question, words);
    showLegend(part(root, 'legend'), lines, prefix);
    painter.describe([subtitle, ...lines.map(({ label, count }) => `${label}: ${count}`)].join('. '));
    showTable(root, answers, { ...context(), caption: say(words, 'map.asOf', { date }) });

    const stop = data.stops.find((candidate) => candidate.date === state.date);
    const what = [
      date,
      ...(stop?.events ?? []),
      ...(state.date === recordDate ? [say(words, 'map.latest')] : []),
    ].join(', ');
    part(root, 'stop-name').textContent = what;
    setDate(state.date, what);
    const [from, to] = [state.compare ?? '', state.date].sort();
    const title = state.compare
      ? say(words, 'moves.between', { from: formatDay(from ?? ''), to: formatDay(to ?? '') })
      : say(words, 'map.changed', { date: formatDay(changedOn) });
    part(root, 'moves-title').textContent = title;
    part(root, 'moves').replaceChildren(...moveRows(moves, context()));
    part(root, 'no-moves').hidden = moves.length > 0;
    part(root, 'moves-table').hidden = moves.length === 0;
    const told = moves.slice(0, TOLD).map((move) => moveText(move, context()));
    const news = [what, say(words, 'moves.count', { count: moves.length }), ...told].join('. ');
    // A page that opens is read anyway; only what the reader changes is announced.
    if (acted && live.textContent !== news) live.textContent = news;
    acted = true;

    syncControls();
    card.refresh();
  }

  /** The two days whose difference is told: those compared, earlier first; else the last change and the stop before. */
  function comparison(fresh: Answers, other: Answers | undefined, changedOn: Day): [Answers, Answers] {
    if (other && state.compare) return state.compare > state.date ? [fresh, other] : [other, fresh];
    const earlier = choices.stops[choices.stops.indexOf(changedOn) - 1];
    const before = answersOn(earlier ?? '1900-01-01');
    return [before, state.date === recordDate ? answersOn(changedOn) : fresh];
  }

  function syncControls(): void {
    (part(root, 'question') as HTMLSelectElement).value = state.question;
    (part(root, 'compare') as HTMLSelectElement).value = state.compare ?? '';
    for (const box of root.querySelectorAll<HTMLInputElement>('input[name="condition"]')) {
      box.checked = state.conditions.some((condition) => condition === box.value);
    }
    for (const button of root.querySelectorAll<HTMLElement>('[data-focus]')) {
      button.setAttribute('aria-pressed', String(button.dataset.focus === state.focus));
    }
  }

  /** Makes a choice: shows it, and writes it into the address once it is settled. */
  function choose(choice: Partial<MapState>, settled = true): void {
    // A key on the range tells its stop twice: at once, and settled.
    const shown = choice.date === state.date;
    state = { ...state, ...choice };
    if ('country' in choice) pinChosen();
    else if (!shown) show();
    if (!settled) return;
    const query = writeState(state, choices);
    if (query === location.search) return;
    try {
      history.pushState(null, '', location.pathname + query + location.hash);
    } catch {
      // Safari refuses more than 100 in half a minute. The map is right, only its address waits for the next choice.
    }
  }

  function pinChosen(): void {
    card.pin(state.country);
    look(state.country);
    if (state.country) keys.point(state.country);
  }

  function readAddress(): void {
    const { state: read, ignored } = readState(location.search, choices);
    state = read;
    notice.hidden = ignored.length === 0;
    notice.textContent = say(words, 'notice.ignored', { names: ignored.join(', ') });
    show();
    pinChosen();
  }

  searchBox(
    part(root, 'find') as HTMLInputElement,
    part(root, 'found'),
    data.countries,
    (id) => {
      picture.scrollIntoView({ block: 'nearest' });
      choose({ country: id });
    },
    guard,
  );
  root.addEventListener(
    'change',
    guard((event: Event) => {
      const target = event.target as HTMLInputElement | HTMLSelectElement;
      const question = QUESTIONS.find((candidate) => candidate === target.value);
      if (target.dataset.part === 'question' && question) choose({ question });
      if (target.dataset.part === 'compare')
        choose({ compare: choices.stops.find((stop) => stop === target.value) ?? null });
      if (target.name === 'condition') {
        const checked = new Set(
          [...root.querySelectorAll<HTMLInputElement>('input[name="condition"]:checked')].map(
            ({ value }) => value,
          ),
        );
        choose({ conditions: CONDITIONS.filter((condition) => checked.has(condition)) });
      }
    }),
  );
  root.addEventListener(
    'click',
    guard((event: Event) => {
      const focus = (event.target as Element).closest<HTMLElement>('[data-focus]')?.dataset.focus;
      const view = VIEWS.find((candidate) => candidate === focus);
      if (view) choose({ focus: view });
    }),
  );
  svg.addEventListener(
    'click',
    guard((event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const id = countryAt(event);
      event.preventDefault();
      choose({ country: id === state.country ? null : id });
    }),
  );
  // A press would put the focus, and its ring, on a link that keyboards do not know.
  svg.addEventListener('mousedown', (event) => event.preventDefault());
  svg.addEventListener(
    'pointerover',
    guard((event: PointerEvent) => {
      const id = countryAt(event);
      if (event.pointerType === 'mouse' && id) look(id);
    }),
  );
  // The pointer may go over the sea to the card, and rest there.
  picture.parentElement?.addEventListener(
    'pointerleave',
    guard((event: PointerEvent) => event.pointerType === 'mouse' && look(null)),
  );
  addEventListener(
    'keydown',
    guard((event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && state.country) choose({ country: null });
    }),
  );
  addEventListener('popstate', guard(readAddress));
  readAddress();
}

function countryAt({ target }: Event): string | null {
  return (target as Element).closest('[data-country]')?.getAttribute('data-country') ?? null;
}

function spots({ countries }: MapData) {
  return [...countries]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ id, x, y }) => ({ id, x, y }));
}
