import type { Guard } from '../../markup/enhancement.ts';
import { joinNames } from './join-names.ts';
import { readScenes } from './read-scenes.ts';

/** What a scene beside a chart is about: rows of countries, or the row of a contribution; all rows without either. */
interface ChartScene {
  highlight: readonly string[];
  contribution?: string;
}

/** A chart that stays while scenes of a text pass it: the rows that a scene is about stand out. No other row gets paler. */
export function followChart(root: HTMLElement, guard: Guard): void {
  const picture = root.querySelector('.scenes-picture');
  if (!picture) throw new Error('no chart');
  const drawn = (attribute: string) => [...picture.querySelectorAll(`.chart-picture [${attribute}]`)];
  const byCountry = drawn('data-country');
  const byContribution = drawn('data-contribution');

  readScenes(root, guard, ({ highlight, contribution }: ChartScene) => {
    for (const row of byCountry)
      row.toggleAttribute('data-current', highlight.includes(row.getAttribute('data-country') ?? ''));
    for (const row of byContribution)
      row.toggleAttribute(
        'data-current',
        contribution !== undefined && row.getAttribute('data-contribution') === contribution,
      );
  });
  joinNames(root, picture, guard, (id, on) => {
    for (const row of byCountry)
      if (row.getAttribute('data-country') === id) row.toggleAttribute('data-cursor', on);
  });
}
