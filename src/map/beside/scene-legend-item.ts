import type { Note } from '../../answers/marks.ts';
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

/** What the sign means, in the same way. */
export function sceneSignItem(
  say: (key: 'mark.sign' | 'mark.doubtful') => string,
  sign: MarkupElement,
): MarkupElement {
  return element(
    'li',
    { class: 'badge', 'data-note': 'may-not-hold' satisfies Note },
    sign,
    ' ',
    element('span', { class: 'long' }, say('mark.sign')),
    element('span', { class: 'short' }, say('mark.doubtful')),
  );
}
