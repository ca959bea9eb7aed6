import type { Mark } from '../map/category.ts';
import { markId } from '../map/mark-id.ts';
import { placeMarks } from '../map/mark-place.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Shows marks in the place that the picture with this `prefix` has for those of a country (`data-marks`). */
export function showMarks(place: Element, marks: readonly Mark[], prefix: string): void {
  if (place.getAttribute('data-shown') === marks.join()) return;
  place.setAttribute('data-shown', marks.join());
  // Before a name in the box of those elsewhere, as in the build.
  const listed = place.closest('.map-inset:has(.map-listed)');
  place.replaceChildren(
    ...placeMarks(marks, place.hasAttribute('data-circled')).map(({ mark, x, y }) => {
      const use = document.createElementNS(SVG, 'use');
      use.setAttribute('href', `#${markId(mark, prefix)}`);
      use.setAttribute('x', String(listed ? -x : x));
      use.setAttribute('y', String(y));
      return use;
    }),
  );
}
