import { indexedHits } from '../cues/pattern.ts';
import { isCapital, type Word } from '../cues/words.ts';
import type { Introduced } from './introduced.ts';
import { folded, type KnownPerson } from './known-people.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { apart } from './spans.ts';

/**
 * Everybody whom the record or the article knows, where words name them; `people` grows by the surnames that the article
 * has made clear.
 */
export function personMentions(words: readonly Word[], lexicon: Lexicon, people: Introduced): Mention[] {
  const plain = words.map(({ text }) => folded(text));
  const everybody = [...lexicon.people, ...people.values()];
  const found: Mention[] = [];
  for (const person of everybody) {
    const { name, role, party, whole, surname, isCommon } = person;
    for (let at = 0; at < words.length; at += 1) {
      const length = stands(whole, plain, words, at, lexicon.inflects)
        ? whole.length
        : (!isCommon || isNamed(person, people)) && stands(surname, plain, words, at, lexicon.inflects)
          ? surname.length
          : 0;
      if (length === 0) continue;
      if (length === whole.length && isCommon) people.set(surname.join(' '), person);
      found.push({ kind: 'person', party, name, role, from: at, to: at + length - 1 });
    }
  }
  const written = indexedHits(lexicon.written, words).map(
    ({ entry: { person }, hit: { from, to } }): Mention => ({
      kind: 'person',
      party: person.party,
      name: person.name,
      role: person.role,
      from,
      to,
    }),
  );
  return apart([...found, ...written]);
}

function isNamed(person: KnownPerson, people: Introduced): boolean {
  return people.get(person.surname.join(' ')) === person;
}

function stands(
  name: readonly string[],
  plain: readonly string[],
  words: readonly Word[],
  at: number,
  inflects: boolean,
): boolean {
  const first = words[at];
  if (name.length === 0 || !first) return false;
  return name.every((part, index) => {
    const word = plain[at + index] ?? '';
    if (index === name.length - 1 && !isCapital(words[at + index] ?? first)) return false;
    return (
      word === part ||
      (inflects &&
        word.startsWith(part.slice(0, -1)) &&
        part.length >= 4 &&
        Math.abs(word.length - part.length) <= 3)
    );
  });
}
