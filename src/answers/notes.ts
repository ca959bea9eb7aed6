import type { Say } from '../i18n/say.ts';
import type { Mark } from '../record/earning.ts';
import type { Answer } from './answer.ts';
import { saysForNow } from './for-now.ts';
import { NOTES, type Note, namesUnder } from './marks.ts';

/** What notes are told of. */
type Noted = Pick<Answer, 'country' | 'marks' | 'question' | 'position' | 'paint'>;

/** What decides which notes apply to an answer. */
export function noted(answer: Noted): { name: string; marks: readonly Mark[]; forNow: boolean } {
  return { name: answer.country.name, marks: answer.marks, forNow: saysForNow(answer) };
}

/** The names of those to whom a note applies. */
export function notedNames(note: Note, answers: readonly Noted[]): string[] {
  return namesUnder(note, answers.map(noted));
}

/** The words of each note. */
const WORDS = {
  'may-not-hold': 'mark.sign',
  'state-only': 'coverage.state',
  'for-now': 'mark.for-now',
  'not-own-words': 'mark.not-own-words',
} as const satisfies Record<Note, string>;

/** The same in few words, where a note has such. */
const BRIEF = { 'state-only': 'mark.stateShort', 'for-now': 'mark.forNowShort' } as const;

type SayNote = (key: (typeof WORDS)[Note] | (typeof BRIEF)[keyof typeof BRIEF]) => string;

/** What a note says, but to whom it applies; `brief`: where hosts cut what is high. */
export function noteWords(say: SayNote, note: Note, brief = false): string {
  return say(brief && (note === 'state-only' || note === 'for-now') ? BRIEF[note] : WORDS[note]);
}

/**
 * What is said under the colours of a picture of these answers: what its signs mean, and, where a note has none there, to whom
 * it applies.
 */
export function notesOf(
  say: Say,
  answers: readonly Noted[],
  { signed = ['may-not-hold'], brief = false }: { signed?: readonly Note[]; brief?: boolean } = {},
): { note: Note; text: string }[] {
  return NOTES.flatMap((note) => {
    const names = notedNames(note, answers);
    if (names.length === 0) return [];
    const words = noteWords(say, note, brief);
    return [{ note, text: signed.includes(note) ? words : `${words}: ${names.join(', ')}` }];
  });
}
