import type { PanelSide } from './panel-side.ts';
import type { RejectReasons } from './reject-reasons.ts';
import { type KeyActs, sittingKeys } from './sitting-keys.ts';
import type { SittingState } from './sitting-state.ts';
import type { SittingWrites } from './sitting-writes.ts';

/** Whoever hears of a key beside the acts that it stands for. */
interface Hearers {
  side: PanelSide;
  reasons: RejectReasons;
  writes: SittingWrites;
}

/** Answers keys that were pressed outside of fields; false where one means nothing here. */
export function pressedKeys(
  state: SittingState,
  acts: Pick<KeyActs, 'move' | 'show' | 'accept' | 'askReason' | 'undo' | 'quote' | 'takeUp'>,
  { side, reasons, writes }: Hearers,
): (event: KeyboardEvent) => boolean {
  const keys = sittingKeys({
    ...acts,
    nudge: (end, by) => state.passage?.form.quote.nudge(end, by),
    edit: side.edit,
    focus: side.focus,
    join: () => side.root.querySelector<HTMLElement>('.kin button')?.click(),
    draftExplainer: () => {
      const ids = state.sitting.writes.at(-1)?.ids;
      if (state.panel === 'write' && ids) writes.draftExplainer(ids);
    },
  });
  return (event) => {
    if (reasons.isAsking()) return reasons.key(event);
    if (event.key === 'Enter') {
      if (state.panel !== 'write' || (event.target as Element).closest('button, summary, a')) return false;
      writes.write();
      return true;
    }
    const act = keys[event.key];
    act?.();
    return act !== undefined;
  };
}
