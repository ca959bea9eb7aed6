import type { Item } from '../judgement/sitting.ts';
import { button, node } from './node.ts';

/** What stands at the right of an article. */
export type Panel = 'passage' | 'source' | 'write';

/** What the bar leads to. */
export interface BarActs {
  move(by: -1 | 1): void;
  show(panel: Panel): void;
  undo(): void;
  askReason(): void;
  accept(): void;
}

/** The buttons under the panel; those that judge only where a passage is at hand that is not written. */
export function sittingBar(
  items: readonly Item[],
  { panel, isOpen }: { panel: Panel; isOpen: boolean },
  { move, show, undo, askReason, accept }: BarActs,
): HTMLElement[] {
  const judged = items.filter(({ decision }) => decision !== 'open').length;
  const accepted = items.filter(({ decision }) => decision === 'accepted').length;
  const tab = (name: Panel, label: string, key: string) =>
    button(label, () => show(name), key, { class: 'plain', 'aria-pressed': String(panel === name) });
  return [
    button('Back', () => move(-1), 'k', { class: 'plain' }),
    button('Next', () => move(1), 'j', { class: 'plain' }),
    node('span', { class: 'count small' }, `${judged} of ${items.length}`),
    tab('source', 'Source', 's'),
    tab('passage', 'Judge', 'p'),
    tab('write', accepted > 0 ? `Write (${accepted})` : 'Write', 'w'),
    node('span', { class: 'gap' }),
    button('Undo', undo, 'u', { class: 'plain' }),
    ...(isOpen ? [button('Reject', askReason, 'r'), button('Accept', accept, 'a', { class: 'main' })] : []),
  ];
}
