import { comparableWords } from '../../record/same-words.ts';
import type { Word } from '../cues/words.ts';
import type { CueHit } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Parsed } from './parsed.ts';
import type { Sentence } from './sentences.ts';

/** Who speaks in a sentence: a country, an office or a person. */
export interface Speaker {
  name: string;
  role: string;
  party: string;
}

/** Somebody who speaks for no state: what they say is no candidate. */
export const OUTSIDER: Speaker = { name: '', role: '', party: 'NOBODY' };

/** Most words between a verb of saying and who speaks. */
const BEFORE = 30;
const AFTER = 5;

/** The same where it is the name of an institution: "Sweden, which joined NATO, has ruled it out". */
const NEAR = 3;

/** Words at the beginning of a sentence among which an office is that speaks although it is named as a place. */
const INSIDE = 3;

/** What a sentence says of who speaks in it: the speaker of each of its verbs, by the verb's word. */
export interface Attribution {
  verbs: readonly { at: number; speaker: Speaker | undefined }[];
  /** Where no verb has one: whoever speaks beside it. */
  beside: Speaker | undefined;
}

/**
 * Who speaks in each sentence. Whoever a verb of saying belongs to, and the article itself where that is only a country;
 * "he" is the last one; a quotation without a verb belongs to whoever speaks beside it in its paragraph.
 */
export function speakersOf(parsed: readonly Parsed[], nameOf: (party: string) => string): Attribution[] {
  let last: Speaker | undefined;
  const people = parsed.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'person'));
  const attributed = parsed.map((one) => {
    const [voice] = one.voices;
    if (voice) {
      last = voice;
      return [];
    }
    const verbs = attributions(one, last, nameOf, people);
    const person = one.mentions.findLast(({ kind, party }) => kind === 'person' && party !== null);
    last =
      verbs.find(({ speaker }) => speaker)?.speaker ??
      (person ? speakerOf(person, nameOf, people) : undefined) ??
      last;
    return verbs;
  });
  const first = attributed.map((verbs) => verbs.find(({ speaker }) => speaker !== undefined)?.speaker);
  return attributed.map((verbs, index) => ({
    verbs,
    beside:
      parsed[index]?.voices[0] ??
      referredBy(parsed, first, index) ??
      beside(parsed, first, index) ??
      (first[index] ? undefined : quoting(parsed[index], nameOf, people)),
  }));
}

function attributions(
  { sentence, cues, mentions, quotations }: Parsed,
  last: Speaker | undefined,
  nameOf: (party: string) => string,
  people: readonly Mention[],
): Attribution['verbs'] {
  const isQuoted = (at: number) => {
    const word = sentence.words[at];
    return word !== undefined && quotations.some(({ start, end }) => word.start >= start && word.end <= end);
  };
  const verbs = cues.filter(({ section, from }) => section === 'speech' && !isQuoted(from));
  return verbs.map((verb) => {
    const agents = mentions.filter(({ kind, from }) => kind !== 'adjective' && !isQuoted(from));
    const before = agents
      .filter(
        ({ kind, party, from, to }) =>
          to < verb.from &&
          verb.from - to <= (kind === 'country' && isInstitution(party ?? '') ? NEAR : BEFORE) &&
          !isObjectAt(from, cues, mentions, sentence.words),
      )
      .reverse();
    // "Stellte die Ministerin klar": some verbs have their speaker inside.
    const end = (at: number) => (at > verb.to ? verb.to : verb.from);
    const after = agents.find(
      ({ kind, from }) =>
        kind !== 'country' &&
        from > verb.from &&
        from - end(from) <= AFTER &&
        isOpenBetween(sentence, end(from), from),
    );
    // A person is meant before a country that stands nearer: "Tusk, whose Poland borders Ukraine, said".
    const nearest = before[0];
    const person = before.find(({ kind, to }) => kind !== 'country' && nearest && nearest.to - to <= 8);
    const left = nearest && verb.from - nearest.to > 1 ? (person ?? nearest) : nearest;
    const isPronoun = cues.some(
      ({ section, from }) =>
        section === 'pronouns' && (verb.from - from === 1 || verb.from - from === 2 || from - verb.to === 1),
    );
    if (isPronoun && last && !(left && verb.from - left.to <= 1)) return { at: verb.from, speaker: last };
    const isInverted =
      after !== undefined &&
      (!left || left.kind === 'country' || verb.from - left.to > 2 || endsPhrase(sentence, verb.from));
    // "In the Kremlin they said": where nobody else is, the office inside which it was said.
    const inside = mentions.find(
      ({ kind, from, to, party }) => kind === 'office' && party !== null && from <= INSIDE && to < verb.from,
    );
    const agent = (isInverted ? after : left) ?? inside;
    return { at: verb.from, speaker: agent ? speakerOf(agent, nameOf, people) : undefined };
  });
}

/** What begins what is said, in several languages: behind it nobody is the one who says it. */
export const THAT =
  /^(?:that|dass|daß|que|qu'|che|ch'|że|iż|що|что|if|whether|ob|si|se|czy|чи|ли|dat|of|att|om|că|dacă|at)$/u;

/** No comma and no "that" between two words. */
function isOpenBetween({ words, text, start }: Sentence, one: number, other: number): boolean {
  const between = text.slice((words[one]?.end ?? start) - start, (words[other]?.start ?? start) - start);
  return !/[,;:]/u.test(between) && !words.slice(one + 1, other).some((word) => THAT.test(word.text));
}

/** A comma or a closing quotation mark directly before a word. */
function endsPhrase({ words, text, start }: Sentence, at: number): boolean {
  const [before, own] = [words[at - 1], words[at]];
  return (
    before === undefined ||
    own === undefined ||
    /[,”"»“–—-]/u.test(text.slice(before.end - start, own.start - start))
  );
}

/** Longest word, an article, between a preposition and what it governs. */
const ARTICLE_LENGTH = 3;

/** The cases of place and aim of a Turkish name. */
const CASE = /'(?:y?[aeıiuü]|[dt][ae]n?)$/u;

/** Whether what is named at a word is where something happens or whom it is done to. Lists share the first one's part. */
export function isObjectAt(
  at: number,
  cues: readonly CueHit[],
  mentions: readonly Mention[],
  words: readonly Word[],
): boolean {
  // Turkish parts its cases from names: "Ukrayna'ya" is where something goes.
  if (CASE.test(words[at]?.text ?? '')) return true;
  const governs = (to: number) =>
    at - to === 1 ||
    (at - to === 2 &&
      (words[at - 1]?.text.length ?? 9) <= ARTICLE_LENGTH &&
      isCloseTo(words[at - 1], words[at]));
  if (
    cues.some(
      ({ section, to }) => section === 'objects' && governs(to) && isCloseTo(words[to], words[to + 1]),
    )
  )
    return true;
  const before = mentions.findLast(({ to }) => to < at);
  const own = mentions.find(({ from }) => from === at);
  // "To Moscow, Foreign Minister … said" is no list.
  if (own?.kind === 'person' || own?.kind === 'office') return false;
  return before !== undefined &&
    before.kind !== 'person' &&
    before.kind !== 'office' &&
    isListed(before.to, at, words)
    ? isObjectAt(before.from, cues, mentions, words)
    : false;
}

/** "And" between two names, in the languages that have cues. */
export const AND = /^(?:and|et|und|y|e|i|oraz|а|та|і|й|и|en|och|og|și|ve)$/u;

/** Two names of a list: nothing between them but a comma, "and", and an article. */
function isListed(one: number, other: number, words: readonly Word[]): boolean {
  const between = words.slice(one + 1, other);
  const next = words[one + 1];
  const end = words[one]?.end ?? 0;
  const hasComma = next !== undefined && next.start - end === 2;
  return (
    between.length <= 2 &&
    (hasComma || AND.test(between[0]?.text ?? '')) &&
    between.every(({ text }) => AND.test(text) || text.length <= ARTICLE_LENGTH)
  );
}

function isCloseTo(one: Word | undefined, next: Word | undefined): boolean {
  return one !== undefined && next !== undefined && next.start - one.end <= 1;
}

/** Bodies beyond countries may speak by their own names; for a country, somebody has to. */
const isInstitution = (party: string) => party.length !== 3;

export function speakerOf(
  { kind, party, name, role }: Mention,
  nameOf: (party: string) => string,
  people: readonly Mention[],
): Speaker | undefined {
  if (kind === 'country')
    return party !== null && isInstitution(party)
      ? { name: nameOf(party), role: nameOf(party), party }
      : undefined;
  if (kind === 'outsider') return OUTSIDER;
  // Officials of nobody in particular are the outlet's.
  if (kind === 'office' && party === 'COALITION') return undefined;
  const printed = name ?? '';
  const holder = kind === 'office' ? holderOf(printed, party, people) : undefined;
  if (holder) return speakerOf(holder, nameOf, people);
  const whose = party ?? ownerOf(printed, people);
  if (whose === undefined) return undefined;
  return {
    name: kind === 'office' ? printed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : printed,
    role: role ?? printed,
    party: whose,
  };
}

/** The one person of a country whom the article names, where the office is theirs: "the French leader". */
function holderOf(office: string, party: string | null, people: readonly Mention[]): Mention | undefined {
  const own = people.filter((one) => party !== null && one.party === party);
  const [person] = own;
  if (!person || new Set(own.map(({ name }) => name)).size > 1) return undefined;
  const role = comparableWords(person.role ?? '').split(' ');
  const words = comparableWords(office).split(' ');
  return words.some(
    (word) => LEADERS.has(word) || (word.length > 5 && role.includes(word) && word !== 'minister'),
  )
    ? person
    : undefined;
}

const LEADERS = new Set(['leader', 'head']);

/** Whose an office is of which nobody says it: that of the only person who was named with it. */
function ownerOf(office: string, people: readonly Mention[]): string | undefined {
  const words = comparableWords(office);
  const parties = new Set(
    people
      .filter(({ role, party }) => party !== null && comparableWords(role ?? '').includes(words))
      .map(({ party }) => party ?? ''),
  );
  const [party] = parties;
  return words !== '' && parties.size === 1 ? party : undefined;
}

/** A quotation and a person beside it, with a verb that is not known: "…, snapped the premier". */
function quoting(
  one: Parsed | undefined,
  nameOf: (party: string) => string,
  people: readonly Mention[],
): Speaker | undefined {
  const quotation = one?.quotations.find(({ start, end }) => end - start > 15 && start >= one.sentence.start);
  if (!one || !quotation) return undefined;
  const beside = one.mentions.find(({ kind, party, from }) => {
    const word = one.sentence.words[from];
    const isOutside = word !== undefined && (word.start >= quotation.end || word.end <= quotation.start);
    return (
      (kind === 'person' || kind === 'office') &&
      party !== null &&
      isOutside &&
      !isObjectAt(from, one.cues, one.mentions, one.sentence.words)
    );
  });
  return beside ? speakerOf(beside, nameOf, people) : undefined;
}

/** Whoever "said that" in the next sentence of the paragraph, where nobody speaks in this one. */
function referredBy(
  parsed: readonly Parsed[],
  attributed: readonly (Speaker | undefined)[],
  index: number,
): Speaker | undefined {
  const [one, next] = [parsed[index], parsed[index + 1]];
  const refers =
    one !== undefined &&
    next !== undefined &&
    next.sentence.paragraph === one.sentence.paragraph &&
    next.cues.some(({ section, from }) => section === 'referring' && from === 0);
  return refers && !attributed[index] ? attributed[index + 1] : undefined;
}

/** For a sentence of nothing but quoted words: the nearest attribution in the same paragraph, before or directly after. */
function beside(
  parsed: readonly Parsed[],
  attributed: readonly (Speaker | undefined)[],
  index: number,
): Speaker | undefined {
  const one = parsed[index];
  if (!one) return undefined;
  const quoted = one.quotations.reduce(
    (sum, { start, end }) => sum + Math.min(end, one.sentence.end) - Math.max(start, one.sentence.start),
    0,
  );
  if (quoted < one.sentence.text.length * 0.5) return undefined;
  const inParagraph = (at: number) => parsed[at]?.sentence.paragraph === one.sentence.paragraph;
  for (let at = index + 1; inParagraph(at); at += 1) {
    if (attributed[at]) {
      if (sharesQuotation(one, parsed[at])) return attributed[at];
      break;
    }
  }
  for (let at = index - 1; at >= 0 && (inParagraph(at) || index - at <= 1); at -= 1)
    if (attributed[at]) return attributed[at];
  return inParagraph(index + 1) ? attributed[index + 1] : undefined;
}

function sharesQuotation(one: Parsed, other: Parsed | undefined): boolean {
  return one.quotations.some(
    ({ start }) => other?.quotations.some((quotation) => quotation.start === start) === true,
  );
}
