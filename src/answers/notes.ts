import type { Say } from '../i18n/say.ts';
import type { Answer } from './answer.ts';
import { NOTES, type Note, namesUnder } from './marks.ts';

/** The names of those to whom a note applies. */
export function notedNames(note: Note, answers: readonly Pick<Answer, 'country' | 'marks'>[]): string[] {
  return namesUnder(
    note,
    answers.map(({ country: { name }, marks }) => ({ name, marks })),
  );
}

/** What is said under the colours of a picture of these answers: what its sign means, and for whom others have spoken. */
export function notesOf(
  say: Say,
  answers: readonly Pick<Answer, 'country' | 'marks'>[],
): { note: Note; text: string }[] {
  return NOTES.flatMap((note) => {
    const names = notedNames(note, answers);
    if (names.length === 0) return [];
    const text =
      note === 'may-not-hold' ? say('mark.sign') : `${say('mark.not-own-words')}: ${names.join(', ')}`;
    return [{ note, text }];
  });
}
