import type { PublicRecord } from '../../record/public-record.ts';
import { comparableWords } from '../../record/same-words.ts';
import type { Contribution, Stance } from '../../schema/codes.ts';
import type { Candidate } from './candidate.ts';

/** What a text holds, as somebody judged it: whom it is about, who says it, and what, in no codes where it answers nothing. */
export interface Expected {
  id: string;
  country: string;
  represents: string;
  /** The text tells it in its own words, whoever said it. */
  isOutlets: boolean;
  /** Empty where any speaker of that party is meant. */
  speaker: string;
  /** Words of its passage, where they are known. */
  quote: string | null;
  answers: readonly { contribution: Contribution; stance: Stance }[];
}

/** What was found of it. Counts; `stances` are those found with any answer, `rightStances` those with a right one. */
export interface Measured {
  expected: number;
  found: number;
  candidates: number;
  stances: number;
  rightStances: number;
  missed: readonly Expected[];
  wrong: readonly { expected: Expected; candidates: readonly Candidate[] }[];
}

/** The statements that the record has from a source, as what is expected of its text. */
export function expectedOf(source: string, record: PublicRecord): Expected[] {
  return (record.statementsBySource.get(source) ?? [])
    .filter(({ retracted }) => !retracted)
    .map(({ id, country, speaker, evidence, codings }) => ({
      id,
      country,
      represents: speaker.represents,
      isOutlets: evidence.some((piece) => piece.source === source && piece.kind === 'outlet-wording'),
      speaker: speaker.person ? speaker.name : '',
      quote: evidence.find((piece) => piece.source === source && piece.quote)?.quote?.exact ?? null,
      answers: codings.map(({ contribution, stance }) => ({ contribution, stance })),
    }));
}

/** Compares candidates with what is expected: the same country, the same speaker, and the passage that was quoted. */
export function measure(candidates: readonly Candidate[], expected: readonly Expected[]): Measured {
  const matched = expected.map((one) => ({
    one,
    own: candidates.filter((candidate) => isMeant(candidate, one)),
  }));
  const answered = matched.filter(({ one, own }) => own.length > 0 && one.answers.length > 0);
  const isRight = ({ one, own }: (typeof matched)[number]) =>
    own.some(({ contribution, stance }) =>
      one.answers.some((answer) => answer.contribution === contribution && answer.stance === stance),
    );
  return {
    expected: expected.length,
    found: matched.filter(({ own }) => own.length > 0).length,
    candidates: candidates.length,
    stances: answered.length,
    rightStances: answered.filter(isRight).length,
    missed: matched.filter(({ own }) => own.length === 0).map(({ one }) => one),
    wrong: answered
      .filter((one) => !isRight(one))
      .map(({ one, own }) => ({ expected: one, candidates: own })),
  };
}

function isMeant(
  candidate: Candidate,
  { country, represents, speaker, quote, isOutlets }: Expected,
): boolean {
  if (candidate.country !== country) return false;
  if (quote !== null) return comparableWords(candidate.passage).includes(comparableWords(quote));
  // An outlet's own sentence may name whom it is about: then it is that country's.
  if (isOutlets && (candidate.represents === 'OUTLET' || candidate.represents === country)) return true;
  if (candidate.represents !== represents) {
    // A chair speaks for the coalition as well as for a country.
    const isChair = represents === 'COALITION' && speaker !== '' && sameName(candidate.speaker, speaker);
    return isChair;
  }
  const namesPerson = /\p{Lu}\p{Ll}+\s\p{Lu}/u.test(candidate.speaker) && candidate.represents !== 'OUTLET';
  return speaker === '' || sameName(candidate.speaker, speaker) || !namesPerson;
}

function sameName(one: string, other: string): boolean {
  const surname = (name: string) => comparableWords(name).split(' ').at(-1);
  return surname(one) === surname(other);
}
