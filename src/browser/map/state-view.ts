import { failing } from '../../markup/enhancement.ts';
import type { CountryHands } from './country-hands.ts';
import { dateControl } from './date-control.ts';
import type { PlayActions } from './day-player.ts';
import { mapControls } from './map-controls.ts';
import type { MapPage } from './map-page.ts';
import type { Choose } from './map-state.ts';
import { mapView } from './map-view.ts';
import { daysOf, shownFor } from './shown.ts';

/** The controls and the answers of a map. */
export interface StateView {
  /** Makes the controls say what is chosen. */
  sync(): void;
  /** Shows what is chosen, at once where its years are there; else when they have come, if it is still the same days. */
  show(): void;
}

/** Once what the address chooses is shown, `opened` is called. */
export function stateView(
  page: MapPage,
  { card, keys }: CountryHands,
  days: PlayActions,
  choose: Choose,
  opened: () => void,
): StateView {
  const { choices, years, guard } = page;
  const setDate = dateControl(page, days);
  const setControls = mapControls(page, choose);
  const showAnswers = mapView(page, keys.name, setDate);

  function sync(): void {
    setDate(page.state.date);
    setControls(page.state);
  }

  function show(): void {
    const { state } = page;
    const needed = daysOf(choices, state);
    if (!years.has(needed)) {
      sync();
      const showLate = guard(() => {
        if (years.has(daysOf(choices, page.state))) show();
      });
      years.fetch(needed).then(showLate, failing(guard));
      return;
    }
    // A day is not compared with itself; whoever moves on from it compares again.
    const compare = state.compare === state.date ? null : state.compare;
    const told = { ...state, compare };
    const opens = !page.shown;
    page.shown = shownFor(years.record(), choices, told);
    showAnswers(told, page.shown, opens);
    sync();
    card.refresh();
    if (opens) opened();
  }

  return { sync, show };
}
