import type { Mark } from '../record/earning.ts';

/** The marks of an answer in the order in which they are told. */
export const MARKS = [
  'doubtful',
  'not-own-words',
  'partly-others',
  'state-only',
  'former-government',
  'election-since',
  'stale',
  'newer-report',
] as const satisfies readonly Mark[];

/** Under each of these an answer may no longer hold. */
const MAY_NOT_HOLD: ReadonlySet<Mark> = new Set<Mark>([
  'doubtful',
  'former-government',
  'election-since',
  'stale',
  'newer-report',
]);

/** Whether nothing but state-controlled outlets report what an answer rests on: another doubt than `mayNotHold`, with a sign of its own. */
export function isStateAlone({ marks = [] }: Marked): boolean {
  return marks.includes('state-only');
}

interface Marked {
  marks?: readonly Mark[] | undefined;
  /** Whether it says no for now only. */
  forNow?: boolean | undefined;
}

/** Whether an answer may no longer hold: drawings have one sign for it, whatever the reason; words beside them give that. */
export function mayNotHold({ marks = [] }: Marked): boolean {
  return marks.some((mark) => MAY_NOT_HOLD.has(mark));
}

/**
 * The marks that are told beside words which are shown: that state-controlled outlets alone report them is said of the words
 * themselves, also where an answer rests on others as well.
 */
export function marksBesideWords(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark !== 'state-only');
}

/**
 * What is said of answers under the colours of every picture: what its sign means, whose words state-controlled outlets alone
 * report, whose no is about the present only, and for whom others have spoken.
 */
export const NOTES = ['may-not-hold', 'state-only', 'for-now', 'not-own-words'] as const;
export type Note = (typeof NOTES)[number];

const NOTED: Readonly<Record<Note, (one: Marked) => boolean | undefined>> = {
  'may-not-hold': mayNotHold,
  'state-only': isStateAlone,
  'for-now': ({ forNow }) => forNow,
  'not-own-words': ({ marks }) => marks?.includes('not-own-words'),
};

/** The names of those to whom a note applies, each once in the order given; nobody, and the note is left out. */
export function namesUnder(note: Note, answers: Iterable<Marked & { name: string }>): string[] {
  return [...new Set([...answers].filter(NOTED[note]).map(({ name }) => name))];
}
