import type { Panel } from './sitting-bar.ts';

/** What can be done with an article by a key. */
export interface KeyActs {
  move(by: -1 | 1): void;
  show(panel: Panel): void;
  accept(): void;
  askReason(): void;
  undo(): void;
  /** Takes the selected words as the quotation. */
  quote(): void;
  /** Takes the selected words up as a statement that the finder missed. */
  takeUp(): void;
  /** Moves an end of the quotation by a word. */
  nudge(end: 'from' | 'to', by: -1 | 1): void;
  /** To the first field of what is at hand. */
  edit(): void;
  focus(selector: string): void;
  /** Adds what is at hand to the first statement of the record that says the same. */
  join(): void;
  draftExplainer(): void;
}

/** What each key does, by its name. */
export function sittingKeys(acts: KeyActs): Readonly<Record<string, () => void>> {
  return {
    j: () => acts.move(1),
    k: () => acts.move(-1),
    a: acts.accept,
    e: acts.edit,
    c: () => acts.focus('.coding select, .codings button'),
    d: () => acts.focus('[data-field="said"], [data-field="published"]'),
    r: acts.askReason,
    u: acts.undo,
    q: acts.quote,
    n: acts.takeUp,
    p: () => acts.show('passage'),
    s: () => acts.show('source'),
    w: () => acts.show('write'),
    m: acts.join,
    x: acts.draftExplainer,
    '[': () => acts.nudge('from', -1),
    ']': () => acts.nudge('from', 1),
    '{': () => acts.nudge('to', -1),
    '}': () => acts.nudge('to', 1),
  };
}
