import { fill } from '../../markup/dom.ts';
import type { Markup } from '../../markup/element.ts';
import type { Parts } from './parts.ts';

/**
 * The card of a country: shown while it is looked at, kept while pinned, then with a button that closes it. `place`,
 * where the page has no fixed place for it, puts it beside the country.
 */
export function cardBox(
  { card, 'card-text': text, close }: Parts,
  contentOf: (id: string) => Markup[],
  place?: (id: string) => void,
) {
  let pinned: string | null = null;
  let shown: string | null = null;

  function show(id: string | null): void {
    shown = id;
    card.hidden = id === null;
    if (id === null) return;
    fill(text, ...contentOf(id));
    close.hidden = id !== pinned;
    place?.(id);
  }

  return {
    /** Shows a country's card, or the pinned one again. */
    look: (id: string | null) => {
      // What is shown stays: the focus may be on its way into it.
      if ((id ?? pinned) !== shown) show(id ?? pinned);
    },
    /** Keeps a country's card; null lets go. */
    pin: (id: string | null) => {
      pinned = id;
      show(id);
    },
    pinned: () => pinned,
    /** Writes the shown card anew, after the answers or the view have changed. */
    refresh: () => show(shown),
    hasFocus: () => card.contains(document.activeElement),
  };
}
