import { formatDay } from '../../i18n/day.ts';
import { aloneViewBoxOf } from '../../map/earth/view.ts';
import { drawLines, readLines } from '../../map/painter/lines.ts';
import { shapesIn } from '../../map/painter/shapes.ts';
import type { Day } from '../../schema/day.ts';
import type { Shown } from './shown.ts';

/** The ground, the shapes, the circles and the signs of Europe. */
const LAYERS = '.map-window > :is(.map-sea, :has(> .map-shapes), .map-markers, .map-signs)';

/**
 * Two small maps of Europe, of an earlier and a later day: copies of what stands in `picture`, made when they are asked for and gone
 * when they are not. Who moved wears what it said on each day, and is outlined; all others what they say on both. The
 * table under them says the same in words.
 */
export function twoMaps(place: HTMLElement, picture: SVGElement, prefix: string) {
  const europe = readLines(picture); // before a view draws its own
  return (days: readonly Day[], shown: Shown | undefined): void => {
    place.hidden = !shown;
    [...place.children].forEach((box, index) => {
      const svg = picture.cloneNode() as SVGElement;
      if (shown) {
        svg.setAttribute('viewBox', aloneViewBoxOf('europe'));
        svg.dataset.view = 'europe';
        svg.ariaHidden = 'true';
        svg.append(...[...picture.querySelectorAll(LAYERS)].map((layer) => layer.cloneNode(true)));
        drawLines(svg, europe);
        for (const link of svg.querySelectorAll('a')) link.replaceWith(...link.childNodes);
        const shapes = shapesIn(svg, prefix);
        for (const { from, to } of shown.moves) {
          const { country, paint, marks } = index ? to : from;
          shapes.paint(country.id, paint);
          shapes.mark(country.id, marks);
        }
      }
      const [caption, map] = box.children;
      if (caption) caption.textContent = shown ? formatDay(days[index] ?? '') : '';
      map?.replaceChildren(...(shown ? [svg] : []));
    });
  };
}
