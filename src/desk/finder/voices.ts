import { AND } from './joining-words.ts';
import type { Mention } from './mention.ts';
import { isObjectAt } from './objects.ts';
import type { Parsed } from './parsed.ts';
import { type Speaker, speakerOf } from './speaker.ts';

/** Words of a label before what somebody says: "Minister of Defence: …". */
const LABEL_WORDS = 8;

/** Words of a question in an interview. */
const QUESTION_WORDS = 45;

/** Paragraphs at the beginning that say who speaks in all that follows. */
const HEAD = 4;

/** Share of the paragraphs of a speech that say "we" or "I" without quotation marks. */
const OWN_SHARE = 0.35;

const ANSWER = /^(?:a|r|answer|antwort|réponse|respuesta|risposta|odpowiedź|відповідь|ответ)$/iu;
const QUESTION = /^(?:q|p|d|f|question|frage|pregunta|domanda|pytanie|питання|вопрос|reporter|journalist)$/iu;

interface Paragraph {
  at: number;
  sentences: readonly Parsed[];
  text: string;
}

/**
 * Tells of each sentence whose own words it is although no quotation marks say so: in transcripts, whose lines begin
 * with who speaks; in interviews; in speeches and statements; and, of several, in joint texts ("We, the leaders of …").
 * Such a sentence is its own quotation. Headlines that begin with a name have its voice, and are no quotations.
 */
export function withVoices(parsed: readonly Parsed[], nameOf: (party: string) => string): Parsed[] {
  const paragraphs = paragraphsOf(parsed);
  const people = parsed.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'person'));
  const toSpeaker = (mention: Mention) => speakerOf(mention, nameOf, people);
  const joint = jointSpeakers(paragraphs, nameOf);
  const first = firstSpeaker(paragraphs, toSpeaker);
  const labels = paragraphs.map((paragraph) => labelOf(paragraph, first, toSpeaker));
  const isTranscript = labels.filter((label) => label?.speaker || label?.isQuestion).length >= 2;
  const questions = paragraphs.map(isQuestion);
  const isInterview = questions.filter(Boolean).length >= 2;
  const spoken = paragraphs.filter((paragraph) => paragraph.at >= 1 && isOwnWords(paragraph));
  const isSpeech =
    spoken.length >= 2 && spoken.length >= OWN_SHARE * paragraphs.filter(({ at }) => at >= 1).length;
  let labelled: Speaker | undefined;
  return paragraphs.flatMap((paragraph, index) => {
    const label = labels[index];
    if (label) labelled = label.isQuestion ? undefined : label.speaker;
    if (label?.speaker)
      return isTranscript
        ? said(paragraph, [label.speaker], label.end)
        : paragraph.sentences.map((one) => ({ ...one, voices: [label.speaker as Speaker] }));
    if (label?.isQuestion || questions[index])
      return paragraph.sentences.map((one) => ({ ...one, isAside: true }));
    if (joint.length > 0 && isOwnWords(paragraph)) return said(paragraph, joint, 0);
    if (isTranscript) return labelled ? said(paragraph, [labelled], 0) : paragraph.sentences;
    const isAnswer = isInterview && questions.slice(0, index).some(Boolean) && !isTold(paragraph);
    if (first && (isAnswer || (isSpeech && paragraph.at >= 1 && !isTold(paragraph))))
      return said(paragraph, [first], 0);
    return paragraph.sentences;
  });
}

function paragraphsOf(parsed: readonly Parsed[]): Paragraph[] {
  return [...Map.groupBy(parsed, ({ sentence }) => sentence.paragraph).values()].map((sentences, at) => ({
    at,
    sentences,
    text: sentences.map(({ sentence }) => sentence.text).join(' '),
  }));
}

/** Every sentence as a quotation of its own, from a place in its paragraph on, in code units. */
function said({ sentences }: Paragraph, voices: readonly Speaker[], from: number): Parsed[] {
  const start = (sentences[0]?.sentence.start ?? 0) + from;
  return sentences.map((one) => ({
    ...one,
    voices,
    quotations: [{ start: Math.max(start, one.sentence.start), end: one.sentence.end }],
  }));
}

/** Who a paragraph says at its beginning that speaks, and where that ends; undefined where it says nothing of it. */
function labelOf(
  { sentences, text }: Paragraph,
  first: Speaker | undefined,
  toSpeaker: (mention: Mention) => Speaker | undefined,
): { speaker?: Speaker; isQuestion: boolean; end: number } | undefined {
  const sentence = sentences[0];
  const found = /^[-–—•*\s]*(?<label>\p{Lu}[^:.?!"“”«»„\n]{0,70}?)\s?(?<sign>[:.])(?=\s)/u.exec(text);
  if (!sentence || !found?.groups) return undefined;
  const { label = '', sign } = found.groups;
  const end = found[0].length;
  if (QUESTION.test(label)) return { isQuestion: true, end };
  if (ANSWER.test(label)) return { ...(first ? { speaker: first } : {}), isQuestion: false, end };
  if (sign !== ':' || label.split(/\s+/u).length > LABEL_WORDS) return undefined;
  const inLabel = sentence.mentions.filter(
    ({ to }) => (sentence.sentence.words[to]?.end ?? Infinity) <= sentence.sentence.start + end,
  );
  const hasVerb = sentence.cues.some(
    ({ section, to }) =>
      section === 'speech' && (sentence.sentence.words[to]?.end ?? Infinity) <= sentence.sentence.start + end,
  );
  const who = inLabel.find(({ kind }) => kind === 'person') ?? inLabel.find(({ kind }) => kind === 'office');
  const speaker = who && !hasVerb ? toSpeaker(who) : undefined;
  return speaker ? { speaker, isQuestion: false, end } : undefined;
}

/** The person or office that the head names first, else the first person of all. */
function firstSpeaker(
  paragraphs: readonly Paragraph[],
  toSpeaker: (mention: Mention) => Speaker | undefined,
): Speaker | undefined {
  const heads = paragraphs.slice(0, HEAD).flatMap(({ sentences }) => sentences);
  const named = (all: readonly Parsed[], kind: Mention['kind']) =>
    all.flatMap(({ mentions }) => mentions).find((one) => one.kind === kind && one.party !== null);
  const all = paragraphs.flatMap(({ sentences }) => sentences);
  const found = named(heads, 'person') ?? named(heads, 'office') ?? named(all, 'person');
  if (found) return toSpeaker(found);
  // "Secretary of State for Defence", and only what is said tells of which country.
  const unowned = heads
    .flatMap(({ mentions }) => mentions)
    .find(({ kind }) => kind === 'person' || kind === 'office');
  const party = mostNamed(all);
  return unowned && party !== undefined ? toSpeaker({ ...unowned, party }) : undefined;
}

/** The country that is named most often, but for the two at war. */
function mostNamed(parsed: readonly Parsed[]): string | undefined {
  const parties = parsed
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ party }) =>
      party !== null && party.length === 3 && party !== 'UKR' && party !== 'RUS' ? [party] : [],
    );
  const counted = [...Map.groupBy(parties, (party) => party)].sort(([, a], [, b]) => b.length - a.length);
  return counted[0]?.[0];
}

function isQuestion({ text }: Paragraph): boolean {
  return /\?\s*$/u.test(text) && !/["“”«»„]/u.test(text) && text.split(/\s+/u).length <= QUESTION_WORDS;
}

/** "We" or "I" outside of quotation marks, and nobody of whom it is told that they say it. */
function isOwnWords(paragraph: Paragraph): boolean {
  return !isTold(paragraph) && paragraph.sentences.some((one) => hasUnquoted(one, 'own'));
}

/** Somebody else tells what was said: a verb of saying outside of quotation marks, and no "I" that belongs to it. */
function isTold({ sentences }: Paragraph): boolean {
  return sentences.some(
    (one) =>
      one.mentions.some(({ kind }) => kind === 'person' || kind === 'office') &&
      hasUnquoted(one, 'speech') &&
      !hasUnquoted(one, 'own'),
  );
}

function hasUnquoted({ cues, quotations, sentence }: Parsed, section: string): boolean {
  return cues.some((cue) => {
    const word = sentence.words[cue.from];
    return (
      cue.section === section &&
      word !== undefined &&
      !quotations.some(({ start, end }) => word.start >= start && word.end <= end)
    );
  });
}

/** Most countries of a joint text that each get what it says. */
const MOST = 12;

/** Those who say "We, the leaders of Denmark, Estonia and Finland": each for its country. */
function jointSpeakers(paragraphs: readonly Paragraph[], nameOf: (party: string) => string): Speaker[] {
  for (const { sentences } of paragraphs.slice(0, HEAD + 2)) {
    for (const { sentence, cues, mentions, quotations } of sentences) {
      const own = cues.find(({ section, from }) => section === 'own' && from <= 1);
      const [after, next] = [sentence.words[own?.to ?? -1], sentence.words[(own?.to ?? -1) + 1]];
      if (!own || !after || !next || next.start - after.end < 2 || quotations.length > 0) continue;
      const listed = mentions.filter(
        ({ kind, party }) => kind === 'country' && party !== null && party.length === 3,
      );
      const run = listed.filter((one, index) => {
        const before = listed[index - 1];
        return (
          index === 0 ||
          (before !== undefined &&
            sentence.words
              .slice(before.to + 1, one.from)
              .every(({ text }) => AND.test(text) || text.length <= 3))
        );
      });
      const parties = [...new Set(run.map(({ party }) => party ?? ''))];
      if (
        parties.length >= 2 &&
        parties.length <= MOST &&
        isObjectAt(run[0]?.from ?? 0, cues, mentions, sentence.words)
      )
        return parties.map((party) => ({ name: nameOf(party), role: 'Leaders, in a joint text', party }));
    }
  }
  return [];
}
