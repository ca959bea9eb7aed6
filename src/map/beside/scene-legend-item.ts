import { element, type MarkupElement } from '../../markup/element.ts';
import type { SceneLine } from '../data/scene-data.ts';

/** A colour of the legend of a map beside a text: the style sheet shows the short name where there is little room. */
export function sceneLegendItem({ label, short, count }: SceneLine, swatch: MarkupElement): MarkupElement {
  return element(
    'li',
    { class: 'badge' },
    swatch,
    ' ',
    element('span', { class: short ? 'long' : null }, label),
    ...(short ? [element('span', { class: 'short' }, short)] : []),
    ' ',
    element('b', {}, count),
  );
}
