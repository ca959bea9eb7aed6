import { node } from './node.ts';

/** What each key does while no field has the focus. */
const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['j / k', 'next passage, previous passage'],
  ['a', 'accept; leads to the first field that is missing'],
  ['e', 'edit: into the form'],
  ['r', 'reject, then a digit for the reason'],
  ['m', 'it is the statement that the record has: add as evidence'],
  ['u', 'undo the last act; after a write, the write'],
  ['q', 'quote the words that are selected in the article'],
  ['[ ] { }', 'move the beginning, or the end, of the quotation by a word'],
  ['n', 'a passage that was missed: of the words that are selected'],
  ['s', 'the source'],
  ['w', 'what would be written'],
  ['Ctrl+Enter', 'accept, from within a field'],
  ['Esc', 'out of a field, back to the keys'],
  ['?', 'this'],
];

/** The keys, and a switch for those whom single keys are in the way of. */
export function helpDialog(areOn: boolean, change: (on: boolean) => void): HTMLDialogElement {
  const box = node('input', { type: 'checkbox', checked: areOn });
  box.addEventListener('change', () => change(box.checked));
  const close = node('button', { type: 'submit', class: 'main' }, 'Close');
  const dialog = node(
    'dialog',
    { class: 'help-dialog', 'aria-labelledby': 'help-title' },
    node(
      'form',
      { method: 'dialog' },
      node('h2', { id: 'help-title' }, 'Keys'),
      node(
        'dl',
        {},
        ...KEYS.flatMap(([keys, does]) => [node('dt', {}, node('kbd', {}, keys)), node('dd', {}, does)]),
      ),
      node('label', { class: 'tick' }, box, node('span', {}, 'Single keys work')),
      close,
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}
