import type { Guard } from '../../markup/enhancement.ts';
import type { Parts } from './parts.ts';

/** Calls `letGo` for the button of the card and for Escape, unless somebody nearer has answered it. */
export function whenLetGo({ close }: Parts, letGo: () => void, guard: Guard): void {
  const hear = guard((event: Event) => {
    if (!event.defaultPrevented) letGo();
  });
  close.addEventListener('click', hear);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hear(event);
  });
}
