import { type Note, namesUnder } from '../../answers/marks.ts';
import { setText } from '../../markup/dom.ts';
import type { Mark } from '../../record/earning.ts';

/** Leaves of a legend's notes those that apply, and names to whom. `root` may hold several legends. */
export function showNotes(
  root: ParentNode,
  answers: Iterable<{ name: string; marks: readonly Mark[]; forNow?: boolean }>,
): void {
  const all = [...answers];
  for (const item of root.querySelectorAll<HTMLElement>('[data-note]')) {
    const names = namesUnder(item.dataset.note as Note, all);
    item.hidden = names.length === 0;
    const place = item.querySelector('b');
    if (place) setText(place, names.join(', '));
  }
}
