import { comparableWords } from '../../record/same-words.ts';
import type { Word } from '../cues/words.ts';
import type { CueHit } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Quotation } from './quotations.ts';
import type { Sentence } from './sentences.ts';

/** Who speaks in a sentence: a country, an office or a person. */
export interface Speaker {
  name: string;
  role: string;
  party: string;
}

/** A sentence with what was found in it. */
export interface Parsed {
  sentence: Sentence;
  cues: readonly CueHit[];
  mentions: readonly Mention[];
  /** Quotations that stand in it, at least in part. */
  quotations: readonly Quotation[];
}

/** Most words between a verb of saying and who speaks. */
const BEFORE = 30;
const AFTER = 3;

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
    const verbs = attributions(one, last, nameOf, people);
    const person = one.mentions.findLast(({ kind, party }) => kind === 'person' && party !== null);
    last =
      verbs.find(({ speaker }) => speaker)?.speaker ??
      (person ? speakerOf(person, nameOf, people) : undefined) ??
      last;
    return verbs;
  });
  const first = attributed.map((verbs) => verbs.find(({ speaker }) => speaker !== undefined)?.speaker);
  return attributed.map((verbs, index) => ({ verbs, beside: beside(parsed, first, index) }));
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
    const agents = mentions
      .filter(({ kind, from }) => kind !== 'adjective' && !isQuoted(from))
      .flatMap((mention) => {
        const gap = mention.to < verb.from ? verb.from - mention.to : mention.from - verb.to;
        const isBefore = mention.to < verb.from;
        const object = isObjectAt(mention.from, cues, mentions, sentence.words);
        return gap > 0 && gap <= (isBefore ? BEFORE : AFTER) && !(object && isBefore)
          ? [{ mention, gap }]
          : [];
      })
      .sort((a, b) => a.gap - b.gap || a.mention.from - b.mention.from);
    const pronoun = cues.some(
      ({ section, from }) => section === 'pronouns' && Math.abs(from - verb.from) <= 2,
    );
    // A person is meant before a country that stands nearer: "Tusk, whose Poland borders Ukraine, said".
    const [nearest] = agents;
    const agent =
      nearest && nearest.gap > 1
        ? (agents.find(({ mention, gap }) => mention.kind !== 'country' && gap <= nearest.gap + 8) ?? nearest)
        : nearest;
    if (pronoun && last && !(agent && agent.gap <= 1)) return { at: verb.from, speaker: last };
    return { at: verb.from, speaker: agent ? speakerOf(agent.mention, nameOf, people) : undefined };
  });
}

/** Longest word, an article, between a preposition and what it governs. */
const ARTICLE_LENGTH = 3;

/** Whether what is named at a word is where something happens or whom it is done to. Lists share the first one's part. */
export function isObjectAt(
  at: number,
  cues: readonly CueHit[],
  mentions: readonly Mention[],
  words: readonly Word[],
): boolean {
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
  const before = mentions.findLast(({ to }) => to < at && at - to <= 2);
  return before !== undefined && before.kind !== 'person' && before.kind !== 'office'
    ? isObjectAt(before.from, cues, mentions, words)
    : false;
}

function isCloseTo(one: Word | undefined, next: Word | undefined): boolean {
  return one !== undefined && next !== undefined && next.start - one.end <= 1;
}

/** Bodies beyond countries may speak by their own names; for a country, somebody has to. */
const isInstitution = (party: string) => party.length !== 3;

function speakerOf(
  { kind, party, name, role }: Mention,
  nameOf: (party: string) => string,
  people: readonly Mention[],
): Speaker | undefined {
  if (kind === 'country')
    return party !== null && isInstitution(party)
      ? { name: nameOf(party), role: nameOf(party), party }
      : undefined;
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
