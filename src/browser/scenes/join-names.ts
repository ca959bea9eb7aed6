import type { Guard } from '../../markup/enhancement.ts';

const NAME = '[data-name]';
const PLACE = '[data-country]';

/**
 * Joins the names in a text with the countries of a picture: a name that is pointed at or has the focus calls `outline` for
 * its country, and pointing at a country marks its names. The next one, or none, takes it back.
 */
export function joinNames(
  root: HTMLElement,
  picture: Element,
  guard: Guard,
  outline: (id: string, on: boolean) => void,
): void {
  let outlined: string | undefined;
  const names = [...root.querySelectorAll<HTMLElement>(NAME)];

  function point(id: string | undefined): void {
    if (id === outlined) return;
    if (outlined) outline(outlined, false);
    if (id) outline(id, true);
    outlined = id;
  }

  const follow = guard(({ type, target }: Event) => {
    const found = target as Element;
    const name = type === 'focusout' ? null : found.closest<HTMLElement>(NAME);
    // What is tapped or clicked has the focus, and keeps its outline until that goes.
    const focused = document.activeElement?.closest<HTMLElement>(NAME);
    point(name?.dataset.name ?? (root.contains(focused ?? null) ? focused?.dataset.name : undefined));
    if (type !== 'pointerover') return;
    const place = picture.contains(found) ? found.closest(PLACE)?.getAttribute('data-country') : undefined;
    for (const one of names) one.toggleAttribute('data-pointed', one.dataset.name === place);
  });
  for (const type of ['pointerover', 'focusin', 'focusout']) document.addEventListener(type, follow);
}
