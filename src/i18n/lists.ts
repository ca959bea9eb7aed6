import { isolated } from './isolated.ts';
import { LOCALE } from './locale.ts';

/** "Poland, Italy and Spain". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(items.map(isolated));
}

/** Sorts by name the way a reader of the interface's language expects. */
export function sortedByName<Thing>(things: readonly Thing[], name: (thing: Thing) => string): Thing[] {
  const collator = new Intl.Collator(LOCALE);
  return [...things].sort((a, b) => collator.compare(name(a), name(b)));
}
