import type { Guard } from '../../markup/enhancement.ts';

/** What a pointer does on a map: look at a country (null: no longer), and choose one (null: the sea). */
export interface PointerActions {
  look(id: string | null): void;
  choose(id: string | null): void;
}

/** Mouse and touch on the picture. `around` is what a pointer may cross without losing the card. */
export function followPointer(svg: SVGElement, around: Element, actions: PointerActions, guard: Guard): void {
  svg.addEventListener(
    'click',
    guard((event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      actions.choose(countryAt(event));
    }),
  );
  // A press would put the focus, and its ring, on a link that keyboards do not know.
  svg.addEventListener('mousedown', (event) => event.preventDefault());
  svg.addEventListener(
    'pointerover',
    guard((event: PointerEvent) => {
      const id = countryAt(event);
      if (event.pointerType === 'mouse' && id) actions.look(id);
    }),
  );
  // The pointer may go over the sea to the card, and rest there.
  around.addEventListener(
    'pointerleave',
    guard((event: Event) => {
      if ((event as PointerEvent).pointerType === 'mouse') actions.look(null);
    }),
  );
}

function countryAt({ target }: Event): string | null {
  return (target as Element).closest('[data-country]')?.getAttribute('data-country') ?? null;
}
