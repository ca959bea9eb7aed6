import type { LegendLine } from '../../answers/legend.ts';
import type { Note } from '../../answers/marks.ts';
import { noteWords } from '../../answers/notes.ts';
import type { Say } from '../../i18n/say.ts';
import { element, type MarkupElement } from '../../markup/element.ts';

/** A colour of the legend: its swatch, name and count; what it means, where that is given, shows on hovering. */
export function legendItem(
  { label, count, definition }: Pick<LegendLine, 'label' | 'count'> & { definition?: string },
  swatch: MarkupElement,
): MarkupElement {
  return element('li', { class: 'badge', title: definition }, swatch, ` ${label} `, element('b', {}, count));
}

/**
 * A note, for those `names`: what its `sign` in this picture means, or, without one, to whom it applies. One for nobody is there
 * for a script (`showNotes`).
 */
export function noteItem(
  say: Parameters<typeof noteWords>[0],
  note: Note,
  names: readonly string[],
  { sign, brief }: { sign?: MarkupElement | undefined; brief?: boolean } = {},
): MarkupElement {
  const words = noteWords(say, note, brief);
  const shown = { class: 'badge', 'data-note': note, hidden: names.length === 0 };
  return sign ? element('li', shown, sign, ` ${words}`) : namesNote(words, note, names);
}

/** A note in words, for these names. */
export function namesNote(words: string, note: Note, names: readonly string[]): MarkupElement {
  const shown = { class: 'badge', 'data-note': note, hidden: names.length === 0 };
  return element('li', shown, element('span', {}, `${words}: `, element('b', {}, names.join(', '))));
}

/** Why some countries are circles, or some land is grey. */
export function groundItem(say: Say, key: 'mark.small' | 'mark.land', swatch: MarkupElement): MarkupElement {
  return element('li', { class: 'badge' }, swatch, ` ${say(key)}`);
}
