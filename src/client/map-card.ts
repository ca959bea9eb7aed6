import { farCorner } from './card-view.ts';

/** The card beside the map: shown while a country is looked at, kept while pinned. Never over the country. */
export function mapCard(card: HTMLElement, picture: Element, contentOf: (id: string) => Node[]) {
  let pinned: string | null = null;
  let shown: string | null = null;

  function show(id: string | null): void {
    shown = id;
    card.hidden = id === null;
    if (id === null) return;
    const shape = picture.querySelector(`[data-country="${id}"][data-category]`);
    if (shape)
      card.dataset.corner = farCorner(picture.getBoundingClientRect(), shape.getBoundingClientRect());
    card.replaceChildren(...contentOf(id));
  }

  return {
    /** Shows a country's card, or the pinned one again. */
    look: (id: string | null) => show(id ?? pinned),
    /** Keeps a country's card; null lets go. */
    pin: (id: string | null) => {
      pinned = id;
      show(id);
    },
    pinned: () => pinned,
    /** Writes the shown card anew, after the answers have changed. */
    refresh: () => show(shown),
  };
}
