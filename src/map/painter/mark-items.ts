import type { Mark } from '../../record/earning.ts';

/** Leaves of a legend's marks those that are on view. `root` may hold several legends. */
export function showMarkItems(root: ParentNode, answers: Iterable<{ marks: readonly Mark[] }>): void {
  const onView = new Set<string | undefined>([...answers].flatMap(({ marks }) => marks));
  for (const item of root.querySelectorAll<HTMLElement>('[data-mark]'))
    item.hidden = !onView.has(item.dataset.mark);
}
