import { indexedHits } from '../cues/pattern.ts';
import { isCapital, type Word } from '../cues/words.ts';
import { type CueHit, folded, foldedWords, type KnownPerson, type Lexicon, surnameOf } from './lexicon.ts';

/** A country, an institution, a person or an office, where a sentence names it: from word to word, both included. */
export interface Mention {
  kind: 'country' | 'adjective' | 'person' | 'office' | 'outsider';
  /** Null for an office of which nobody says whose it is. */
  party: string | null;
  from: number;
  to: number;
  /** Of a person: as the record or the article writes it. Of an office: as printed. */
  name?: string;
  role?: string;
}

/** Words from one to another, both included. */
interface Span {
  from: number;
  to: number;
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
  // "Solveig Oppdiktet Minenjäger": what somebody brings is no part of their name.
  const taken = [
    ...parties,
    ...cues.filter(({ section }) => section === 'contributions' || section === 'places'),
  ];
  const known = personMentions(words, lexicon, people);
  const bodies = apart(cues.filter(({ section }) => section === 'offices' || section === 'outsiders'));
  const outsiders = bodies
    .filter(({ section }) => section === 'outsiders')
    .map(({ from, to }): Mention => ({ kind: 'outsider', party: null, from, to }));
  const offices = chained(
    bodies.filter(({ section }) => section === 'offices'),
    words,
  );
  const holders = offices.map((office) => holder(words, office, parties, known, people, taken));
  for (const held of holders) introduce(held, lexicon, people);
  for (const person of withCountries(words, cues, parties)) {
    if (holders.some(({ from, to }) => from <= person.to && to >= person.from)) continue;
    if (known.some(({ from, to }) => from <= person.to && to >= person.from)) continue;
    holders.push(person);
    introduce(person, lexicon, people);
  }
  const inside = (one: Mention) => holders.some((held) => held.from <= one.from && held.to >= one.to);
  return [
    ...holders,
    ...outsiders,
    ...known.filter((one) => !inside(one)),
    ...parties.filter((one) => !inside(one)),
  ].sort((a, b) => a.from - b.from);
}

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

function partyMentions(words: readonly Word[], lexicon: Lexicon): Mention[] {
  const hits = indexedHits(lexicon.parties, words).map(({ entry: { party, isAdjective }, hit }) => ({
    ...hit,
    party,
    kind: isAdjective ? ('adjective' as const) : ('country' as const),
  }));
  return apart(hits).map(({ kind, party, from, to }) => ({ kind, party, from, to }));
}

/** Offices that follow each other are one: "the spokesman of the ministry". */
function chained(offices: readonly CueHit[], words: readonly Word[]): CueHit[] {
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

/** "Belgium’s Wim Bedachtens said": somebody without an office, whom only their country introduces. */
function withCountries(
  words: readonly Word[],
  cues: readonly CueHit[],
  parties: readonly Mention[],
): Mention[] {
  return parties.flatMap((country): Mention[] => {
    if (country.kind !== 'country' || !/['\u2019]s?$/u.test(words[country.to]?.printed ?? '')) return [];
    const named = nameAfter(words, country.to, parties);
    if (!named) return [];
    const speaks = cues.some(({ section, from }) => section === 'speech' && from - named.to === 1);
    if (!speaks && !commaAfter(words, named.to)) return [];
    const name = printed(words, named.from, named.to);
    return [{ kind: 'person', party: country.party, name, role: name, from: country.from, to: named.to }];
  });
}

/** Words between an adjective and its office: "the Polish deputy prime minister". */
const BETWEEN = 3;

/** What stands between an office and its country: "of", "de la", "della". */
const GENITIVE =
  /^(?:of|for|the|de|du|des|d'|la|le|l'|les|el|del|della|dell'|dello|degli|dei|di|der|von|dem|van|het|al|lui|för|av)$/u;

/** The office with its country and with the name of who holds it, as far as the words beside it say. */
function holder(
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

function nameAfter(words: readonly Word[], at: number, taken: readonly Span[]): Span | undefined {
  const from = at + 1;
  let to = at;
  // "the defence minister, Jana Nováková, said"
  const isApposition = commaAfter(words, at);
  while (
    to + 1 < words.length &&
    to - at < 4 &&
    ((isApposition && to === at) || isTight(words, to, to + 1))
  ) {
    const next = words[to + 1];
    const isTaken = taken.some((one) => one.from <= to + 1 && one.to >= to + 1);
    if (!next || isTaken || !(isCapital(next) || PARTICLE.test(next.text))) break;
    to += 1;
  }
  while (to >= from && !isCapital(words[to] ?? { text: '', printed: '', start: 0, end: 0 })) to -= 1;
  // "Portavoz de Exteriores": what belongs to the office is no name.
  if (OF.test(words[from]?.printed ?? '')) return undefined;
  const isWhole = !isApposition || commaAfter(words, to);
  return to - from >= 1 && isWhole ? { from, to } : undefined;
}

function nameBefore(words: readonly Word[], at: number, taken: readonly Span[]): Span | undefined {
  // "Jana Nováková, the defence minister"
  let to = at - 1;
  if (to >= 0 && ARTICLE.test(words[to]?.text ?? '') && !commaAfter(words, to)) to -= 1;
  if (to < 1 || !commaAfter(words, to)) return undefined;
  if (taken.some((one) => one.from <= to && one.to >= to)) return undefined;
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

const OF = /^(?:de|del|di|da|della|du|des)$/u;
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
