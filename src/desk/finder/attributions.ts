import { THAT } from './joining-words.ts';
import type { Mention } from './mention.ts';
import { isObjectAt } from './objects.ts';
import type { Parsed } from './parsed.ts';
import type { Sentence } from './sentences.ts';
import { isInstitution, type Speaker, speakerOf } from './speaker.ts';

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

/** Who speaks by each verb of saying in a sentence; `last` is who is meant by "he", `people` are those of the whole article. */
export function attributions(
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
