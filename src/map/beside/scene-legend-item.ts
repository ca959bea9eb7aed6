import type { ShownLine } from '../../answers/scene-line.ts';
import { element, type MarkupElement } from '../../markup/element.ts';

/** A colour of the legend of a map beside a text: the style sheet shows the short name where there is little room. */
export function sceneLegendItem({ label, short, count }: ShownLine, swatch: MarkupElement): MarkupElement {
  return element(
    'li',
    { class: 'badge' },
    swatch,
    ' ',
    element('span', { class: short ? 'long' : null }, label),
    ...(short ? [element('span', { class: 'short' }, short)] : []),
    ...(count ? [' ', element('b', {}, count)] : []),
  );
}
