import type { MapData } from '../../map/data/map-data.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { chosenIn } from './choice.ts';
import { countryHands } from './country-hands.ts';
import { pushQuery } from './map-address.ts';
import { mapPageOf } from './map-page.ts';
import { type MapState, readState, writeState } from './map-state.ts';
import { playedDays } from './played-days.ts';
import { playedNote } from './played-note.ts';
import type { RecordByYear } from './record-by-year.ts';
import { shareMap } from './share-map.ts';
import { stateView } from './state-view.ts';
import { steadyLegend } from './steady-legend.ts';

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
  const page = mapPageOf(root, data, years, guard);
  const { parts, choices, painter, context } = page;
  const hands = countryHands(page, choose);
  const { card, looked } = hands;
  const note = playedNote(parts, context.say);
  const share = shareMap(page);
  const legend = steadyLegend(parts.legend.parentElement ?? parts.legend);
  const view = stateView(page, hands, playedDays(page, note, choose), choose, opened);

  /** Makes a choice: shows it, and writes it into the address once it is settled. */
  function choose(choice: Partial<MapState>, settled = true): void {
    const { state, isNew, asksAnew } = chosenIn(page.state, choice, settled);
    page.state = state;
    if (isNew) note.hide();
    if (choice.question) legend.letGo();
    else if (choice.date) legend.hold();
    if (choice.focus) {
      painter.view(choice.focus);
      view.sync();
      card.refresh();
    } else if (asksAnew) view.show();
    if ('country' in choice) {
      looked.keep(state.country);
      if (state.country) {
        delete root.dataset.playing; // or the date would cover the card
        parts.card.scrollIntoView({ block: 'nearest' });
      }
    }
    if (!settled) return;
    const query = writeState(state, choices);
    share(state, query);
    pushQuery(query);
  }

  function readAddress(): void {
    const { state, ignored } = readState(location.search, choices);
    page.state = state;
    parts.notice.hidden = ignored.length === 0;
    parts.notice.textContent = context.say('notice.ignored', { names: ignored.join(', ') });
    view.show();
    looked.keep(state.country);
    share(state, writeState(state, choices));
  }

  addEventListener('popstate', guard(readAddress));
  // Who comes back finds the controls as they were left, which the browser fills in by itself: the address decides.
  addEventListener('pageshow', guard(view.sync));
  readAddress();
}
