import type { Mention } from './mention.ts';
import { isObjectAt } from './objects.ts';
import type { Parsed } from './parsed.ts';

/** Countries and institutions that act in a clause: named, and no place or target. */
export function subjectsIn(
  { sentence, cues, mentions, quotations }: Parsed,
  from: number,
  to: number,
  core: { from: number; to: number } | null,
  stanceEnds: number | undefined,
  isMembership: boolean,
): string[] {
  const word = core ? sentence.words[core.from] : undefined;
  // Of a whole sentence that is quoted, those in it act, not those around it.
  const quotation = word && quotations.find(({ start, end }) => word.start >= start && word.end <= end);
  const isWhole =
    quotation !== undefined &&
    /^\p{Lu}/u.test(sentence.text.slice(quotation.start - sentence.start)) &&
    quotation.end - quotation.start > 30;
  const isInside = ({ from: at }: Mention) => {
    const first = sentence.words[at];
    return !isWhole || (first !== undefined && first.start >= quotation.start && first.end <= quotation.end);
  };
  // "It needs American support": who is only waited for does not act.
  const isCondition = ({ kind, from: at, to: end }: Mention) =>
    (kind === 'country' || kind === 'adjective') &&
    cues.some(
      (cue) =>
        cue.section === 'conditions' &&
        (cue.code === 'us-backstop' || cue.code === 'russian-consent') &&
        cue.from <= at &&
        cue.to >= end,
    );
  const acting = mentions.filter(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      isInside(one) &&
      one.party !== null &&
      isActor(one) &&
      !isCondition(one) &&
      !isObjectAt(one.from, cues, mentions, sentence.words),
  );
  // "might not be enough to stop the president": those behind the verb are whom it is done to, where others stand before.
  const isWhose = (one: Mention) =>
    one.kind === 'adjective' &&
    cues.some((cue) => cue.section === 'contributions' && cue.to >= one.to && cue.from - one.to <= 3);
  const before = acting.filter((one) => stanceEnds === undefined || one.from <= stanceEnds);
  const after = acting.filter((one) => !before.includes(one) && (isMembership || isWhose(one)));
  const found =
    before.length > 0
      ? [...before, ...after]
      : acting.filter(({ kind }) => isMembership || (kind !== 'person' && !quotation));
  const parties = [...new Set(found.flatMap(({ party }) => party ?? []))];
  return parties.length > 0 ? parties : placed({ sentence, cues, mentions });
}

/** Words at the beginning of a sentence among which the place stands. */
const PLACED = 3;

/** "In London they say …": where nobody acts, the capital in which something is said does. */
function placed({ sentence, cues, mentions }: Pick<Parsed, 'sentence' | 'cues' | 'mentions'>): string[] {
  const [first, ...others] = mentions;
  const isSaid = cues.some(({ section, from }) => section === 'speech' && first && from > first.to);
  return isSaid &&
    (first?.kind === 'country' || first?.kind === 'office') &&
    first.from <= PLACED &&
    first.party !== null &&
    first.party !== 'UKR' &&
    others.every(({ kind, party }) => kind === 'adjective' || party === 'UKR' || party === first.party) &&
    isObjectAt(first.from, cues, mentions, sentence.words)
    ? [first.party]
    : [];
}

/** A Ukrainian or Russian army is whom it is about; "the Ukrainian president" is somebody else. */
function isActor({ kind, party }: Mention): boolean {
  return kind !== 'adjective' || (party !== 'UKR' && party !== 'RUS');
}
