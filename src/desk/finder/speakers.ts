import { type Attribution, attributions } from './attributions.ts';
import type { Mention } from './mention.ts';
import { isObjectAt } from './objects.ts';
import type { Parsed } from './parsed.ts';
import { type Speaker, speakerOf } from './speaker.ts';

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
