import { isolated } from './isolated.ts';
import { LANGUAGE, LOCALE } from './locale.ts';

/** "Poland, Italy and Spain". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(items.map(isolated));
}

/** Sorts by name the way a reader of the interface's language expects. */
export function sortedByName<Thing>(things: readonly Thing[], name: (thing: Thing) => string): Thing[] {
  const collator = new Intl.Collator(LOCALE);
  return [...things].sort((a, b) => collator.compare(name(a), name(b)));
}

/** French sets a narrow space before a semicolon, at which no line breaks. */
const THEN = LANGUAGE === 'fr' ? '\u202f; ' : '; ';

/** "France signed it; Estonia said it": clauses, or items that hold commas, one after the other. */
export function inTurn(items: readonly string[]): string {
  return items.join(THEN);
}
