import type { Panel } from './sitting-bar.ts';
import type { SittingState } from './sitting-state.ts';

/** The ways through a sitting. */
export interface SittingMoves {
  show(panel: Panel): void;
  /** To the item with this key. */
  choose(key: string): void;
  /** To where a problem is put right: the key of an item, or `source`. */
  open(key: string): void;
  /** From another panel back to the passage; from there on or back by one. */
  move(by: -1 | 1): void;
}

/** `draw` draws what is at hand. */
export function sittingMoves(state: SittingState, draw: () => void): SittingMoves {
  return { show, choose, open, move };

  function show(panel: Panel): void {
    state.panel = panel;
    draw();
  }

  function choose(key: string): void {
    state.cursor.to(key);
    show('passage');
  }

  function open(key: string): void {
    if (key === 'source') show('source');
    else choose(key);
  }

  function move(by: -1 | 1): void {
    if (state.sitting.items.length === 0) return;
    if (state.panel === 'passage') state.cursor.by(by);
    show('passage');
  }
}
