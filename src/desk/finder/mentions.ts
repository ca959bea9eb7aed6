import { hitsOf } from '../cues/pattern.ts';
import { isCapital, type Word } from '../cues/words.ts';
import { type CueHit, folded, foldedWords, type KnownPerson, type Lexicon, surnameOf } from './lexicon.ts';

/** A country, an institution, a person or an office, where a sentence names it: from word to word, both included. */
export interface Mention {
  kind: 'country' | 'adjective' | 'person' | 'office';
  /** Null for an office of which nobody says whose it is. */
  party: string | null;
  from: number;
  to: number;
  /** Of a person: as the record or the article writes it. Of an office: as printed. */
  name?: string;
  role?: string;
}

/** People whom the article itself introduces, by their folded surname. */
export type Introduced = Map<string, KnownPerson>;

/** Whom a sentence names, in its order. `people` grows by those whom the sentence introduces with their office. */
export function mentionsOf(
  words: readonly Word[],
  cues: readonly CueHit[],
  lexicon: Lexicon,
  people: Introduced,
): Mention[] {
  const parties = partyMentions(words, lexicon);
  const known = personMentions(words, lexicon, people);
  const offices = apart(cues.filter(({ section }) => section === 'offices'));
  const holders = offices.map((office) => holder(words, office, parties, known));
  for (const { kind, name, role, party } of holders) {
    if (kind !== 'person' || name === undefined || party === null) continue;
    const whole = foldedWords(name);
    const surname = surnameOf(whole);
    const key = surname.join(' ');
    if (!lexicon.people.some((person) => person.name === name) && whole.length > 0)
      people.set(key, { name, role: role ?? '', party, surname, whole, isCommon: false });
  }
  const inside = (one: Mention) => holders.some((held) => held.from <= one.from && held.to >= one.to);
  return [...holders, ...known.filter((one) => !inside(one)), ...parties.filter((one) => !inside(one))].sort(
    (a, b) => a.from - b.from,
  );
}

function partyMentions(words: readonly Word[], lexicon: Lexicon): Mention[] {
  const hits = lexicon.parties.flatMap(({ party, isAdjective, pattern }) =>
    hitsOf(pattern, words).map((hit) => ({
      ...hit,
      party,
      kind: isAdjective ? ('adjective' as const) : ('country' as const),
    })),
  );
  return apart(hits).map(({ kind, party, from, to }) => ({ kind, party, from, to }));
}

/** Of hits that overlap, the longest; of those, the first. */
function apart<Found extends { from: number; to: number }>(hits: readonly Found[]): Found[] {
  const taken: Found[] = [];
  for (const hit of [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (!taken.some(({ from, to }) => from <= hit.to && to >= hit.from)) taken.push(hit);
  }
  return taken.sort((a, b) => a.from - b.from);
}

function personMentions(words: readonly Word[], lexicon: Lexicon, people: Introduced): Mention[] {
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
  const written = lexicon.written.flatMap(({ person, pattern }) =>
    hitsOf(pattern, words).map(
      ({ from, to }): Mention => ({
        kind: 'person',
        party: person.party,
        name: person.name,
        role: person.role,
        from,
        to,
      }),
    ),
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

/** Words that may stand between an office and its country, or before a name: short and no capitals, but for articles. */
const BETWEEN = 3;

/** The office with its country and with the name of who holds it, as far as the words beside it say. */
function holder(
  words: readonly Word[],
  office: CueHit,
  parties: readonly Mention[],
  known: readonly Mention[],
): Mention {
  const before = parties.findLast(
    ({ to, from }) =>
      to < office.from &&
      office.from - to <= BETWEEN &&
      from >= office.from - 6 &&
      isTight(words, to, office.from),
  );
  const after = parties.find(
    ({ from, kind }) =>
      from > office.to &&
      from - office.to <= BETWEEN + (kind === 'country' ? 3 : 0) &&
      isTight(words, office.to, from),
  );
  const inside = parties.find(({ from, to }) => from >= office.from && to <= office.to);
  const country =
    inside ??
    (before && (!after || before.kind === 'adjective' || office.from - before.to === 1) ? before : after);
  const from = Math.min(office.from, country?.from ?? office.from);
  const to = Math.max(office.to, country?.to ?? office.to);
  const role = printed(words, from, to);
  const beside = known.find(
    (person) =>
      (person.from > office.to && person.from - to <= 2 && person.from - to >= -6) ||
      (person.to < from && from - person.to <= 3 && commaAfter(words, person.to)),
  );
  if (beside)
    return {
      kind: 'person',
      party: beside.party,
      name: beside.name,
      role: beside.role,
      from: Math.min(from, beside.from),
      to: Math.max(to, beside.to),
    };
  const named = nameAfter(words, to, parties) ?? nameBefore(words, from);
  const party = country?.party ?? null;
  if (named)
    return {
      kind: 'person',
      party,
      name: printed(words, named.from, named.to),
      role,
      from: Math.min(from, named.from),
      to: Math.max(to, named.to),
    };
  return { kind: 'office', party, name: role, role, from, to };
}

/** No comma, and no other sign that ends a phrase, between two words. */
function isTight(words: readonly Word[], one: number, other: number): boolean {
  return words.slice(one, other).every(({ end }, index) => {
    const next = words[one + index + 1];
    return next === undefined || next.start - end <= 1;
  });
}

function commaAfter(words: readonly Word[], at: number): boolean {
  const [one, next] = [words[at], words[at + 1]];
  return one !== undefined && next !== undefined && next.start - one.end === 2;
}

function nameAfter(
  words: readonly Word[],
  at: number,
  parties: readonly Mention[],
): { from: number; to: number } | undefined {
  const from = at + 1;
  let to = at;
  while (to + 1 < words.length && to - at < 4 && isTight(words, Math.max(to, from - 1), to + 1)) {
    const next = words[to + 1];
    const isParty = parties.some((party) => party.from <= to + 1 && party.to >= to + 1);
    if (!next || isParty || !(isCapital(next) || PARTICLE.test(next.text))) break;
    to += 1;
  }
  while (to >= from && !isCapital(words[to] ?? { text: '', printed: '', start: 0, end: 0 })) to -= 1;
  return to - from >= 1 ? { from, to } : undefined;
}

function nameBefore(words: readonly Word[], at: number): { from: number; to: number } | undefined {
  // "Jana Nováková, the defence minister"
  let to = at - 1;
  if (to >= 0 && ARTICLE.test(words[to]?.text ?? '') && !commaAfter(words, to)) to -= 1;
  if (to < 1 || !commaAfter(words, to)) return undefined;
  let from = to;
  while (
    from > 0 &&
    to - from < 3 &&
    isCapital(words[from - 1] ?? { text: '', printed: '', start: 0, end: 0 }) &&
    isTight(words, from - 1, from)
  )
    from -= 1;
  return isCapital(words[to] ?? { text: '', printed: '', start: 0, end: 0 }) && to > from
    ? { from, to }
    : undefined;
}

const PARTICLE = /^(?:von|van|der|den|de|di|da|del|ter|zu|la|le)$/u;
const ARTICLE = /^(?:the|le|la|el|il|der|die|das|l'|lo)$/u;

/** Words as printed, with single spaces. */
export function printed(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to + 1)
    .map((word, index) => {
      const next = words[from + index + 1];
      const joins = next !== undefined && index < to - from && next.start === word.end;
      const isLast = index === to - from;
      return `${word.printed}${joins || isLast ? '' : ' '}`;
    })
    .join('')
    .replace(/['\u2019]s?$/u, '');
}
