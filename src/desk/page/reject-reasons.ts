import { button, node } from './node.ts';

/** Why a passage is no statement, by the digit that chooses it. */
const REASONS = [
  'says nothing of what the country would do',
  'the record has it',
  'does not speak for the state',
  'too vague to code',
  'the finder read it wrong',
] as const;

/** The reasons for which a passage may be rejected, hidden until somebody is asked for one. */
export interface RejectReasons {
  root: HTMLElement;
  ask(): void;
  hide(): void;
  /** Whether it asks: then keys are its own. */
  isAsking(): boolean;
  /** Answers a key; false where it means nothing here. */
  key(event: KeyboardEvent): boolean;
}

/** `reject` is given the reason, empty for none; `leave` is called when somebody would rather not say. */
export function rejectReasons(reject: (reason: string) => void, leave: () => void): RejectReasons {
  const root = node('div', { class: 'reasons', hidden: true });
  return { root, ask, hide, isAsking: () => !root.hidden, key };

  function ask(): void {
    root.replaceChildren(
      node('span', { class: 'label' }, 'Reject, because it'),
      ...REASONS.map((reason, index) => button(reason, () => reject(reason), String(index + 1))),
      button('no reason', () => reject(''), '0', { class: 'plain' }),
    );
    root.hidden = false;
    root.querySelector('button')?.focus();
  }

  function hide(): void {
    root.hidden = true;
  }

  function key(event: KeyboardEvent): boolean {
    const reason = event.key === '0' ? '' : REASONS[Number(event.key) - 1];
    if (event.key === 'Escape') {
      hide();
      leave();
    } else if (reason !== undefined) reject(reason);
    else return false;
    return true;
  }
}
