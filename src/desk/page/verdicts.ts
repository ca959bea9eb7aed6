import type { DecidedItems } from './decided-items.ts';
import { controlOf } from './form-problems.ts';
import type { ItemCursor } from './item-cursor.ts';
import type { Judging } from './judging.ts';
import type { PassagePanel } from './passage-panel.ts';

/** Where verdicts are given: on the item at hand. */
export interface VerdictPage {
  cursor: ItemCursor;
  judge: Judging;
  decided: DecidedItems;
  /** The panel of the item at hand; undefined where another panel stands in its place. */
  passage(): PassagePanel | undefined;
  /** Draws the item at hand anew. */
  draw(): void;
  /** Goes on to what is to be judged next. */
  next(): void;
  focusHeading(): void;
  tell(text: string): void;
}

/** What an editor says of a passage. */
export interface Verdicts {
  /** Whether the item at hand is on view and can still be judged. */
  isOpen(): boolean;
  /** Accepts it, if the record has nothing against its draft; else leads to the first field that is not in order. */
  accept(): void;
  reject(reason: string): void;
  /** Makes it further evidence for a statement of the record. */
  join(id: string): void;
}

export function verdicts(page: VerdictPage): Verdicts {
  const { cursor, judge, decided, passage, draw, next, focusHeading, tell } = page;
  return { isOpen, accept: () => void acceptHere(), reject, join };

  function isOpen(): boolean {
    return passage() !== undefined && cursor.here()?.decision !== 'written';
  }

  async function acceptHere(): Promise<void> {
    const item = cursor.here();
    if (!item || !isOpen()) return;
    const found = await judge.now();
    if (!found || item !== cursor.here()) return;
    const [first] = found.problems;
    const panel = passage();
    if (first && panel) {
      tell(
        `Not yet: ${found.problems.length === 1 ? 'one field is' : `${found.problems.length} fields are`} not in order.`,
      );
      const control = controlOf(panel.form.root, first);
      if (control) control.focus();
      else focusHeading();
      return;
    }
    decided.decide(item, { decision: 'accepted', reason: '' });
    tell(`Accepted: ${found.id}.`);
    next();
  }

  function reject(reason: string): void {
    const item = cursor.here();
    if (!item) return;
    decided.decide(item, { decision: 'rejected', reason });
    tell('Rejected.');
    next();
  }

  function join(id: string): void {
    const item = cursor.here();
    if (!item) return;
    decided.decide(item, { joins: id, carries: [] });
    draw();
  }
}
