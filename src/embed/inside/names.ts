import type { NamedPlace } from '../../map/drawing/named-places.ts';
import { toNode } from '../../markup/dom.ts';
import { element } from '../../markup/element.ts';

/** As `.map-name` of drawing.css, which the page of an embed does not have. */
const LOOK = {
  fill: 'var(--map-ink)',
  stroke: 'var(--map-paper)',
  'stroke-width': '2.5',
  'stroke-opacity': '.85',
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
  'text-anchor': 'middle',
  'font-size': '10',
  'pointer-events': 'none',
};

/**
 * Puts names on the countries of a picture, under its signs, and shows those for which there is room, however wide it becomes. They are
 * in the type of the reader's system, so their own width counts, too.
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
  const layer = toNode(element('g', LOOK, ...texts), drawing.namespaceURI) as SVGGElement;
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
