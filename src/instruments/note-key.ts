import type { Answer } from '../answers/answer.ts';
import type { Note } from '../answers/marks.ts';
import { notesOf } from '../answers/notes.ts';
import type { TileMeaning } from '../charts/parts/tile.ts';
import type { Say } from '../i18n/say.ts';

/** The signs that a chart's tiles wear. */
const SIGNED: readonly Note[] = ['may-not-hold', 'state-only'];
/** What they mean, on a phone. */
const BRIEF = { 'may-not-hold': 'mark.doubtful', 'state-only': 'mark.stateShort' } as const;

/** What is said of answers beside the colours of a chart's tiles; `tone`: the colour of the tile that shows a sign. */
export function noteKey(
  say: Say,
  answers: readonly Answer[],
  tone: string,
): (TileMeaning & { note: Note })[] {
  return notesOf(say, answers, { signed: SIGNED }).map(({ note, text }) => ({
    note,
    text,
    brief: note === 'may-not-hold' || note === 'state-only' ? say(BRIEF[note]) : undefined,
    tinted: SIGNED.includes(note)
      ? { tones: [tone], weak: note === 'may-not-hold', starred: note === 'state-only' }
      : undefined,
  }));
}
