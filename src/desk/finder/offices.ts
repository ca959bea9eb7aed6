import type { Word } from '../cues/words.ts';
import type { CueHit } from './cue-hits.ts';
import type { Introduced } from './introduced.ts';
import { foldedWords, surnameOf } from './known-people.ts';
import type { Mention } from './mention.ts';
import { nameAfter, nameBefore } from './names-beside.ts';
import { commaAfter, isTight, printed } from './phrase.ts';
import type { Span } from './spans.ts';

/** Words between an adjective and its office: "the Polish deputy prime minister". */
const BETWEEN = 3;

/** What stands between an office and its country: "of", "de la", "della". */
const GENITIVE =
  /^(?:of|for|the|de|du|des|d'|la|le|l'|les|el|del|della|dell'|dello|degli|dei|di|der|von|dem|van|het|al|lui|för|av)$/u;

/** Offices that follow each other are one: "the spokesman of the ministry". */
export function chained(offices: readonly CueHit[], words: readonly Word[]): CueHit[] {
  const chains: CueHit[] = [];
  for (const office of offices) {
    const before = chains.at(-1);
    const between = words.slice((before?.to ?? 0) + 1, office.from);
    const isOne = between.length <= 2 && between.every(({ text }) => GENITIVE.test(text));
    if (before && isOne && isTight(words, before.to, office.from))
      chains[chains.length - 1] = { ...before, to: office.to };
    else chains.push(office);
  }
  return chains;
}

/** The office with its country and with the name of who holds it, as far as the words beside it say. */
export function holder(
  words: readonly Word[],
  office: CueHit,
  parties: readonly Mention[],
  known: readonly Mention[],
  people: Introduced,
  taken: readonly Span[],
): Mention {
  const country = countryOf(words, office, parties);
  const from = Math.min(office.from, country?.from ?? office.from);
  const to = Math.max(office.to, country?.to ?? office.to);
  const role = printed(words, from, to);
  const beside = known.find(
    (person) =>
      (person.from > office.to && person.from - to <= 2 && person.from - to >= -6) ||
      (person.to < from && from - person.to <= 3 && commaAfter(words, person.to)),
  );
  if (beside) return { ...beside, from: Math.min(from, beside.from), to: Math.max(to, beside.to) };
  const named = nameAfter(words, to, taken) ?? nameBefore(words, from, taken);
  const party = country?.party ?? null;
  if (!named) return { kind: 'office', party, name: role, role, from, to };
  const name = printed(words, named.from, named.to);
  const introduced = people.get(surnameOf(foldedWords(name)).join(' '));
  return {
    kind: 'person',
    party: party ?? introduced?.party ?? null,
    name: introduced?.name ?? name,
    role: party === null ? (introduced?.role ?? role) : role,
    from: Math.min(from, named.from),
    to: Math.max(to, named.to),
  };
}

/** Whose an office is: by the adjective or name before it, in it or after it. */
function countryOf(words: readonly Word[], office: CueHit, parties: readonly Mention[]): Mention | undefined {
  const before = parties.findLast(
    ({ to, from, kind }) =>
      to < office.from &&
      office.from - to <= (kind === 'adjective' ? BETWEEN : 2) &&
      isTight(words, to, office.from) &&
      from >= office.from - 6,
  );
  const after = parties.find(
    ({ from }) =>
      from > office.to &&
      isTight(words, office.to, from) &&
      words.slice(office.to + 1, from).every(({ text }) => GENITIVE.test(text)),
  );
  const inside = parties.find(({ from, to }) => from >= office.from && to <= office.to);
  const next = before?.kind === 'adjective' ? before : undefined;
  return next ?? inside ?? (before && office.from - before.to === 1 ? before : (after ?? before));
}
