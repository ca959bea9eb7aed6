import { foldedWords, type KnownPerson, surnameOf } from './known-people.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** People whom the article itself introduces, by their folded surname. */
export type Introduced = Map<string, KnownPerson>;

/** Keeps somebody whom the article names with an office and a country, and whom the record does not know. */
export function introduce({ kind, name, role, party }: Mention, lexicon: Lexicon, people: Introduced): void {
  if (kind !== 'person' || name === undefined || party === null) return;
  if (lexicon.people.some((person) => person.name === name)) return;
  const whole = foldedWords(name);
  const surname = surnameOf(whole);
  const key = surname.join(' ');
  if (whole.length > 0 && !people.has(key))
    people.set(key, { name, role: role ?? '', party, surname, whole, isCommon: false });
}
