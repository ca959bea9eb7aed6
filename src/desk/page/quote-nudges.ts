import { button, node } from './node.ts';

/** Buttons that move the ends of a quotation, or take it away. */
export function quoteNudges(
  nudge: (end: 'from' | 'to', by: -1 | 1) => void,
  forget: () => void,
): HTMLElement {
  return node(
    'div',
    { class: 'nudges', role: 'group', 'aria-label': 'Move the ends of the quotation by a word' },
    button('begin earlier', () => nudge('from', -1), '['),
    button('begin later', () => nudge('from', 1), ']'),
    button('end earlier', () => nudge('to', -1), '{'),
    button('end later', () => nudge('to', 1), '}'),
    button('no quotation', forget),
  );
}
