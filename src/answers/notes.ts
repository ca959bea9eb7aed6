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

/** What is said under the colours of a picture of these answers: what its sign means, and for whom others have spoken. */
export function notesOf(say: Say, answers: readonly Noted[]): { note: Note; text: string }[] {
  return NOTES.flatMap((note) => {
    const names = notedNames(note, answers);
    if (names.length === 0) return [];
    const text =
      note === 'may-not-hold' ? say('mark.sign') : `${say('mark.not-own-words')}: ${names.join(', ')}`;
    return [{ note, text }];
  });
}
