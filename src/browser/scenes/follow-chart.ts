import type { Guard } from '../../markup/enhancement.ts';
import { joinNames } from './join-names.ts';
import { readScenes } from './read-scenes.ts';

/** A chart that stays while scenes of a text pass it: rows that a scene is not about step back. */
export function followChart(root: HTMLElement, guard: Guard): void {
  const picture = root.querySelector('.scenes-picture');
  if (!picture) throw new Error('no chart');
  const rows = [...picture.querySelectorAll('.chart-picture [data-country]')];
  const of = (row: Element) => row.getAttribute('data-country') ?? '';
  readScenes(root, guard, ({ highlight }: { highlight: readonly string[] }) => {
    for (const row of rows)
      row.toggleAttribute('data-dim', highlight.length > 0 && !highlight.includes(of(row)));
  });
  joinNames(root, picture, guard, (id, on) => {
    for (const row of rows) if (of(row) === id) row.toggleAttribute('data-cursor', on);
  });
}
