import type { LegendLine } from '../../answers/legend.ts';
import type { Say } from '../../i18n/say.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import type { Mark } from '../../record/earning.ts';

/** A colour of the legend: its swatch, name and count; what it means, where that is given, shows on hovering. */
export function legendItem(
  { label, count, definition }: Pick<LegendLine, 'label' | 'count'> & { definition?: string },
  swatch: MarkupElement,
): MarkupElement {
  return element('li', { class: 'badge', title: definition }, swatch, ` ${label} `, element('b', {}, count));
}

/** A mark and what it means; one that is not on view is there for a script (`showMarkItems`). */
export function markItem(say: Say, mark: Mark, swatch: MarkupElement, onView = true): MarkupElement {
  return element(
    'li',
    { class: 'badge', 'data-mark': mark, hidden: !onView },
    swatch,
    ` ${say(`mark.${mark}`)}`,
  );
}

/** Why some countries are circles. */
export function circleItem(say: Say, swatch: MarkupElement): MarkupElement {
  return element('li', { class: 'badge' }, swatch, ` ${say('mark.small')}`);
}
