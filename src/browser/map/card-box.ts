import { fill } from '../../markup/dom.ts';
import type { Markup } from '../../markup/element.ts';
import { boxWithin, cardPlace } from './card-place.ts';
import type { Parts } from './parts.ts';

/**
 * The card beside the map: shown while a country is looked at, kept while pinned, then with a button that closes it.
 * Never over the part of the country that is seen.
 */
export function cardBox(
  { card, 'card-text': text, close }: Parts,
  picture: Element,
  contentOf: (id: string) => Markup[],
) {
  let pinned: string | null = null;
  let shown: string | null = null;

  function show(id: string | null): void {
    shown = id;
    card.hidden = id === null;
    if (id === null) return;
    fill(text, ...contentOf(id));
    close.hidden = id !== pinned;
    const shape = picture.querySelector(`[data-country="${id}"][data-category]`);
    if (shape) place(shape.getBoundingClientRect());
  }

  /** In the part of the picture that is on the screen; on a phone at the top or the foot of the screen. */
  function place(shape: DOMRect): void {
    const drawn = picture.getBoundingClientRect();
    const size = card.getBoundingClientRect();
    const parent = card.offsetParent?.getBoundingClientRect();
    const whole = parent ? drawn : { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
    const { left, right } = whole;
    const seen = { left, right, top: Math.max(whole.top, 0), bottom: Math.min(whole.bottom, innerHeight) };
    const frame = seen.bottom - seen.top < size.height ? whole : seen;
    const found = cardPlace(frame, boxWithin(shape, drawn), size);
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
    /** Writes the shown card anew, after the answers or the view have changed. */
    refresh: () => show(shown),
    hasFocus: () => card.contains(document.activeElement),
  };
}
