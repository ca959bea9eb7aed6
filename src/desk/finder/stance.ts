import type { Stance } from '../../schema/codes.ts';
import type { Word } from '../cues/words.ts';
import type { CueHit } from './cue-hits.ts';
import { THAT } from './joining-words.ts';
import type { Parsed } from './parsed.ts';

/** The stance of a clause, with the cue that says so. */
export interface Weighed {
  hit: CueHit;
  stance: Stance;
}

/** Words behind a condition that still belong to it: "once a ceasefire has been agreed". */
const AFTER_CONDITION = 5;

/** Words between "could" and its verb. */
const MAY = 3;

const FLIPPED: Partial<Record<Stance, Stance>> = {
  leads: 'declined',
  committed: 'declined',
  ready: 'declined',
  open: 'declined',
  declined: 'open',
};

/** The stance of a clause: of the cues in it the one that names more words, then the firmer no, then the nearest. */
export function stanceIn(
  inClause: readonly CueHit[],
  brought: readonly CueHit[],
  { sentence, quotations, mentions }: Parsed,
): Weighed | undefined {
  // "Coalition of the Willing" is a name.
  const isNamed = (hit: CueHit) =>
    mentions.some(({ kind, from, to }) => kind === 'country' && from <= hit.from && to >= hit.to);
  const all = inClause.filter((hit) => hit.section === 'stances' && !isNamed(hit));
  const free = all.filter(
    (hit) =>
      !all.some(
        (other) =>
          other !== hit &&
          other.from <= hit.to &&
          other.to >= hit.from &&
          // Of two that share a word, the one with the verb: "would not exclude" is not "would not".
          ((other.from <= hit.from && other.to >= hit.to && other.named > hit.named) ||
            (other.to > hit.to && other.from > hit.from && other.named >= hit.named)),
      ),
  );
  // "Announced" says how something was said before it says what.
  const isSaying = ({ from, to }: CueHit) =>
    inClause.some((cue) => cue.section === 'speech' && cue.from <= to && cue.to >= from);
  // "No, we refuse" is no double no.
  const isParted = (one: number, other: number) =>
    /[,;:–—]/u.test(
      sentence.text.slice(
        (sentence.words[one]?.end ?? 0) - sentence.start,
        (sentence.words[other]?.start ?? 0) - sentence.start,
      ),
    );
  // "Once a peace deal is signed" promises nothing.
  const isCondition = (hit: CueHit) =>
    inClause.some(
      (cue) =>
        cue.section === 'conditions' &&
        (cue.code === 'ceasefire' || cue.code === 'peace-deal') &&
        hit.from >= cue.from &&
        hit.from - cue.to <= AFTER_CONDITION &&
        (hit.from <= cue.to || !isParted(cue.to, hit.from)),
    );
  const negations = inClause.filter(({ section }) => section === 'negations');
  const weighed = free.map((hit): Weighed & { weight: number; distance: number } => {
    const word = sentence.words[hit.from];
    const isQuoted =
      word !== undefined && quotations.some(({ start, end }) => word.start >= start && word.start < end);
    const code = (isQuoted ? (hit.direct ?? hit.code) : hit.code) as Stance;
    const isNegated = negations.some(
      ({ from }) =>
        (from < hit.from &&
          hit.from - from <= 4 &&
          !isParted(from, hit.from) &&
          !all.some(
            (other) =>
              other !== hit &&
              other.named > 1 &&
              other.from <= from &&
              other.to >= from &&
              other.to < hit.from,
          )) ||
        (from > hit.from && from <= hit.to && !hit.written.includes(sentence.words[from]?.text ?? ' ')) ||
        (from > hit.to && from - hit.to <= 2 && !isParted(hit.to, from)),
    );
    const stance = isNegated && !holdsNegation(hit, negations) ? (FLIPPED[code] ?? code) : code;
    const distance = Math.min(...brought.map((one) => gapBetween(one, hit)), 40);
    const weight =
      (hit.isWeak ? 1 : hit.named) +
      RANK.indexOf(stance) / 10 +
      (isQuoted ? 0.3 : 0) -
      distance / 25 -
      (hit.isWeak || isSaying(hit) ? 0.7 : 0) -
      (isCondition(hit) ? 1 : 0);
    return { hit, stance, weight, distance };
  });
  const [first] = weighed.sort((a, b) => b.weight - a.weight);
  // "Could make available" offers nothing yet.
  const isMay =
    first !== undefined &&
    (first.stance === 'committed' || first.stance === 'ready') &&
    weighed.some(
      ({ hit, stance }) =>
        hit.isWeak &&
        stance === 'open' &&
        first.hit.from - hit.to >= 0 &&
        first.hit.from - hit.to <= MAY &&
        !isParted(hit.to, first.hit.from),
    );
  if (first && isMay) return { ...first, stance: 'open' };
  return (first && governing(first, weighed, sentence.words)) ?? first;
}

/** Words between a stance and the promise of which it speaks. */
const GOVERNED = 8;

/** "Does not rule out that it will send": of two stances with "that" between them the first, where it is less than a promise. */
function governing(first: Weighed, weighed: readonly Weighed[], words: readonly Word[]): Weighed | undefined {
  if (first.stance !== 'committed' && first.stance !== 'ready' && first.stance !== 'leads') return undefined;
  return weighed.find(
    ({ hit, stance }) =>
      !hit.isWeak &&
      (stance === 'open' || stance === 'undecided' || stance === 'declined') &&
      hit.to < first.hit.from &&
      first.hit.from - hit.to <= GOVERNED &&
      words.slice(hit.to, first.hit.from).some(({ text }) => THAT.test(text)),
  );
}

/** From weak to strong: which of two cues in one clause is meant. */
const RANK: readonly Stance[] = [
  'host',
  'committed',
  'leads',
  'ready',
  'open',
  'opposed',
  'declined',
  'undecided',
];

function holdsNegation(hit: CueHit, negations: readonly CueHit[]): boolean {
  return negations.some(
    ({ from, written }) => from >= hit.from && from <= hit.to && hit.written.includes(written),
  );
}

/** Words between two places in a sentence; 0 where they touch or overlap. */
export function gapBetween(one: { from: number; to: number }, other: { from: number; to: number }): number {
  return Math.max(0, one.from - other.to, other.from - one.to);
}
