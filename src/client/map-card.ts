import { cardPlace } from './card-place.ts';

/** The card beside the map: shown while a country is looked at, kept while pinned. Never over the country. */
export function mapCard(card: HTMLElement, picture: Element, contentOf: (id: string) => Node[]) {
  let pinned: string | null = null;
  let shown: string | null = null;

  function show(id: string | null): void {
    shown = id;
    card.hidden = id === null;
    if (id === null) return;
    card.replaceChildren(...contentOf(id));
    const shape = picture.querySelector(`[data-country="${id}"][data-category]`);
    if (shape) place(shape.getBoundingClientRect());
  }

  /** In the part of the picture that is on the screen; on a phone at the top or the foot of the screen. */
  function place(box: DOMRect): void {
    const size = card.getBoundingClientRect();
    const parent = card.offsetParent?.getBoundingClientRect();
    const { left, right, top, bottom } = picture.getBoundingClientRect();
    const seen = parent
      ? { left, right, top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) }
      : { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
    const frame = seen.bottom - seen.top < size.height ? { left, right, top, bottom } : seen;
    const found = cardPlace(frame, box, size);
    card.style.top = `${found.top - (parent?.top ?? 0)}px`;
    card.style.left = `${found.left - (parent?.left ?? 0)}px`;
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
    /** Writes the shown card anew, after the answers have changed. */
    refresh: () => show(shown),
  };
}
