import { filledIn } from '../../i18n/word-list.ts';
import type { Context } from '../../map/beside/context.ts';
import { countryCard } from '../../map/beside/country-card.ts';
import type { MapData } from '../../map/data/map-data.ts';
import { sharedSwatch } from '../../map/drawing/shared-swatch.ts';
import type { View } from '../../map/earth/view.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { cardBox } from './card-box.ts';
import { changingStops } from './changing-stops.ts';
import { countedSay } from './counted-say.ts';
import { dateControl } from './date-control.ts';
import { mapControls } from './map-controls.ts';
import { mapKeys } from './map-keys.ts';
import { followPointer } from './map-pointer.ts';
import { type Choices, type MapState, readState, startOf, writeState } from './map-state.ts';
import { mapView } from './map-view.ts';
import { painterOf } from './painter.ts';
import { partsOf } from './parts.ts';
import { playedNote } from './played-note.ts';
import type { RecordByYear } from './record-by-year.ts';
import { searchBox } from './search-box.ts';
import { shareLinks } from './share-links.ts';
import { daysOf, type Shown, shownFor } from './shown.ts';
import { shownPart } from './shown-part.ts';

/** The part of the map that has to be on the screen while it plays. */
const WATCHED = 0.6;

/**
 * Turns the finished page of a map into a tool: `root` holds its parts (`data-part`). Every choice goes
 * through one state; the state is in the address; showing a state sets attributes and words of what already stands. Once it
 * shows what the address chooses, `opened` is called.
 * Throws when the page is not as expected: the caller then restores it.
 */
export function enhance(
  root: HTMLElement,
  data: MapData,
  { years, guard, opened }: { years: RecordByYear; guard: Guard; opened: () => void },
): void {
  const { recordDate, countries } = data;
  const parts = partsOf(root);
  const { picture, notice, keys: list } = parts;
  const svg = picture.querySelector('svg');
  if (!svg) throw new Error('no svg');
  const choices: Choices = {
    stops: [...data.stops.map(({ date }) => date), recordDate],
    recordDate,
    countries: countries.map(({ id }) => id),
    editions: data.editions,
    date: root.dataset.date ?? recordDate,
  };
  const countryById = new Map(countries.map((country) => [country.id, country]));
  const idPrefix = root.dataset.prefix ?? 'map';
  const context: Context = {
    say: countedSay(data.words),
    countryPath: ({ id }) => countryById.get(id)?.path ?? '',
    statementPath: (id) => filledIn(data.statementPath, { id }),
    swatch: (paint) => sharedSwatch(paint, idPrefix),
  };
  const painter = painterOf(svg, idPrefix);
  let state = startOf(choices);
  let shown: Shown | undefined;

  const card = cardBox(parts, (id) => {
    const answer = shown?.answers.get(id);
    const latest = state.date === recordDate;
    const record = years.record();
    return answer ? countryCard(answer, context, { record, recordDate, latest }) : [];
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
  const pin = (id: string | null) => choose({ country: state.country === id ? null : id });
  const keys = mapKeys(list, countries, {
    move: guard((id: string | null) => {
      const focus = viewOf(id);
      if (focus !== state.focus) choose({ focus });
      look(id);
      if (id) parts.card.scrollIntoView({ block: 'nearest' });
    }),
    sees: (spot) => painter.shows(state.focus, spot),
    open: (id) => location.assign(countryById.get(id)?.path ?? ''),
    pin: guard(pin),
  });
  const { say } = context;
  const played = playedNote(parts, say);
  const setDate = dateControl(
    root,
    parts,
    choices.stops,
    {
      choose: guard((date: string, settled: boolean) => choose({ date }, settled)),
      changing,
      plays: () => {
        // What can be watched as it is stays where it is.
        if (shownPart(picture) < WATCHED) picture.scrollIntoView({ block: 'nearest' });
      },
      played: guard(tellPlayed),
    },
    { play: say('controls.play'), pause: say('controls.pause') },
  );
  const syncControls = mapControls(root, parts, choices, choose, guard);
  const showLinks = shareLinks(root, { recordDate, pictured: root.dataset.pictured ?? '' });
  const showAnswers = mapView(
    root,
    parts,
    data,
    context,
    { painter, name: keys.name, setDate, record: years.record, svg, prefix: idPrefix },
    guard,
  );

  /** The stops after a day on which another country has another colour. */
  async function changing(after: string): Promise<string[]> {
    const { question, edition } = state;
    await years.fetch(choices.stops.filter((stop) => stop >= after)).catch(fail);
    const knownBy = edition ?? recordDate;
    return changingStops(years.record(), question, choices.stops, { after, knownBy });
  }

  function tellPlayed(from: string): void {
    const compared = { ...state, compare: from };
    const { moves } = shownFor(years.record(), choices, compared);
    played.tell({ from, moves: moves.length, address: writeState(compared, choices) });
  }

  /** The chosen part of the map, if the country is seen in it; else the smallest of the larger ones. */
  function viewOf(id: string | null): View {
    const country = countryById.get(id ?? '');
    const wider = [state.focus, 'europe', 'world'] as const;
    return (country && wider.find((view) => painter.shows(view, country))) ?? state.focus;
  }

  /** Shows the state, at once where its years are there; else when they have come, if it is still the same days. */
  function show(): void {
    const days = daysOf(choices, state);
    if (!years.has(days)) {
      setDate(state.date);
      syncControls(state);
      years.fetch(days).then(
        guard(() => {
          if (years.has(daysOf(choices, state))) show();
        }),
        fail,
      );
      return;
    }
    const first = !shown;
    // A day is not compared with itself; whoever moves on from it compares again.
    const compare = state.compare === state.date ? null : state.compare;
    shown = shownFor(years.record(), choices, { ...state, compare });
    showAnswers({ ...state, compare }, shown);
    syncControls(state);
    card.refresh();
    if (first) opened();
  }

  const fail = guard((reason: unknown) => {
    throw reason;
  });

  /** Makes a choice: shows it, and writes it into the address once it is settled. */
  function choose(choice: Partial<MapState>, settled = true): void {
    // A key on the range tells its stop twice: at once, and settled.
    const again = choice.date === state.date;
    if (!again || choice.compare !== undefined) played.hide();
    state = { ...state, ...choice };
    // Who comes to the day that is compared with, as the player does at its end, compares no more.
    const arrived = settled && choice.date !== undefined && state.date === state.compare;
    if (arrived) state.compare = null;
    if (choice.focus) {
      painter.view(choice.focus);
      syncControls(state);
      card.refresh();
    } else if (arrived || (!('country' in choice) && !(again && choice.compare === undefined))) show();
    if ('country' in choice) {
      pinChosen();
      if (state.country) parts.card.scrollIntoView({ block: 'nearest' });
    }
    if (!settled) return;
    const query = writeState(state, choices);
    showLinks(state, query);
    if (query === location.search) return;
    try {
      history.pushState(null, '', location.pathname + query + location.hash);
    } catch {
      // Safari refuses more than 100 in half a minute. The map is right, only its address waits for the next choice.
    }
  }

  function pinChosen(): void {
    const left = card.hasFocus();
    card.pin(state.country);
    look(state.country);
    if (state.country) keys.point(state.country);
    else if (left) {
      list.focus({ preventScroll: true });
      look(null);
    }
  }

  function readAddress(): void {
    const { state: read, ignored } = readState(location.search, choices);
    state = read;
    notice.hidden = ignored.length === 0;
    notice.textContent = context.say('notice.ignored', { names: ignored.join(', ') });
    show();
    pinChosen();
    showLinks(state, writeState(state, choices));
  }

  searchBox(
    parts,
    countries,
    (id) => {
      picture.scrollIntoView({ block: 'nearest' });
      choose({ country: id, focus: viewOf(id) });
    },
    guard,
  );
  // What is chosen stays, wherever the pointer goes.
  const point = (id: string | null) => {
    if (!state.country) look(id);
  };
  followPointer(svg, picture.closest('.map-desk') ?? picture, { look: point, choose: pin }, guard);
  const letGo = guard((event: Event) => {
    if (!event.defaultPrevented && state.country) choose({ country: null });
  });
  parts.close.addEventListener('click', letGo);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') letGo(event);
  });
  addEventListener('popstate', guard(readAddress));
  // Who comes back finds the controls as they were left, which the browser fills in by itself: the address decides.
  addEventListener(
    'pageshow',
    guard(() => {
      setDate(state.date);
      syncControls(state);
    }),
  );
  readAddress();
}
