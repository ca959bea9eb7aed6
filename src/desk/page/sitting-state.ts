import type { Sitting } from '../judgement/sitting.ts';
import { type ItemCursor, itemCursor } from './item-cursor.ts';
import type { PassagePanel } from './passage-panel.ts';
import type { Panel } from './sitting-bar.ts';

/** A sitting as it stands on the page: what is at hand in it. A write makes a new sitting. */
export interface SittingState {
  sitting: Sitting;
  panel: Panel;
  cursor: ItemCursor;
  /** The passage at hand; undefined where another panel stands in its place. */
  passage: PassagePanel | undefined;
}

/** Begins with the first passage that nobody has judged; where there is none, with the source. */
export function sittingState(taken: Sitting): SittingState {
  const state: Omit<SittingState, 'cursor'> = {
    sitting: taken,
    panel: taken.items.length === 0 ? 'source' : 'passage',
    passage: undefined,
  };
  return Object.assign(state, { cursor: itemCursor(() => state.sitting.items) });
}
