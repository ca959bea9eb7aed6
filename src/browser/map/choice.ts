import type { MapState } from './map-state.ts';

/** What a choice makes of a state. */
export interface Chosen {
  state: MapState;
  /** Whether it says something else than before: a key on the range tells its stop twice, at once and settled. */
  isNew: boolean;
  /** Whether other answers, or other moves, are shown than before. */
  asksAnew: boolean;
}

/** Makes a choice in a state; `settled`: the control has come to rest. */
export function chosenIn(before: MapState, choice: Partial<MapState>, settled: boolean): Chosen {
  const isNew = choice.date !== before.date || choice.compare !== undefined;
  const state = { ...before, ...choice };
  // Who comes to the day that is compared with, as the player does at its end, compares no more.
  const arrived = settled && choice.date !== undefined && state.date === state.compare;
  if (arrived) state.compare = null;
  const asks = arrived || (isNew && !('country' in choice));
  return { state, isNew, asksAnew: asks && choice.focus === undefined };
}
