import type { NamedPlace } from '../../map/drawing/named-places.ts';
import { toNode } from '../../markup/dom.ts';
import { element } from '../../markup/element.ts';

/**
 * Puts names on the countries of a picture, under its signs, instead of those that stand in it before it is touched, and shows those
 * for which there is room, however wide it becomes. They are in the type of the reader's system, so their own width counts, too.
 */
export function addNames(picture: Element, names: readonly NamedPlace[]): void {
  const drawing = picture.querySelector('svg');
  const land = drawing?.querySelector('.map-shapes')?.parentElement; // has a scale of its own
  if (!drawing || !land) return;
  const texts = names.map(({ text, x, y }) =>
    element(
      'g',
      { transform: `translate(${x} ${y})` },
      element('text', { class: 'map-fixed', y: 3.5 }, text),
    ),
  );
  const layer = toNode(
    element('g', { class: 'map-names', 'data-fitted': true }, ...texts),
    drawing.namespaceURI,
  ) as SVGGElement;
  for (const standing of drawing.querySelectorAll('.map-names')) standing.remove();
  land.after(layer);
  new ResizeObserver(() => {
    const unit = layer.getScreenCTM()?.a ?? 0;
    const seen = drawing.getBoundingClientRect();
    const boxes = [...layer.children].map((name) => name.getBoundingClientRect());
    for (const [index, { room, width }] of names.entries()) {
      const { left, right, top, bottom, width: wide } = boxes[index] as DOMRect;
      const isWhole = left >= seen.left && right <= seen.right && top >= seen.top && bottom <= seen.bottom;
      const fits = isWhole && unit >= room * Math.max(1, wide / width);
      layer.children[index]?.setAttribute('visibility', fits ? 'visible' : 'hidden');
    }
  }).observe(picture);
}
