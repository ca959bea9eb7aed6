import { node } from './node.ts';
import { findTyped, type Word } from './quote-range.ts';

/** A field for words of an article: they are looked for in its text, and Enter takes them. */
export function quoteFinder(text: string, take: (found: Word) => void): HTMLElement {
  const missing = node('span', { class: 'problem', id: 'words-missing', role: 'status' });
  const typed = node('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    'data-part': 'words',
    'aria-describedby': 'words-missing',
  });
  typed.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const found = findTyped(text, typed.value);
    if (found) take(found);
    else missing.textContent = 'stands nowhere in the article';
  });
  return node(
    'div',
    { class: 'field' },
    node('label', {}, node('span', { class: 'label' }, 'Words of the article'), typed),
    missing,
  );
}
