import { idLetters } from '../../record/same-words.ts';
import type { Day } from '../../schema/day.ts';

/** A name as ids write it: "Jan Zmyślony" is `jan-zmyslony`. Empty for a name without Latin letters. */
export function slug(text: string): string {
  return idLetters(text)
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** `example-times-2026-02-03`, with "unknown" for a house whose name was not read. */
export function sourceIdOf(publisher: string, day: string): string {
  return `${slug(publisher) || 'unknown'}-${day}`;
}

/** `pol-2026-02-03-jan-example`; an outlet's own words have the name of its house. */
export function statementIdOf(
  said: { country: string; day: Day; name: string; represents: string },
  publisher: string,
): string {
  const who =
    said.represents === 'OUTLET' && /article|report|outlet/iu.test(said.name) ? publisher : said.name;
  return `${said.country.toLowerCase()}-${said.day}-${slug(who) || 'outlet'}`;
}

/** The id, or with the first number behind it that is free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
