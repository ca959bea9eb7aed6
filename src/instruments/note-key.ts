import type { Answer } from '../answers/answer.ts';
import { notesOf } from '../answers/notes.ts';
import type { TileMeaning } from '../charts/parts/tile.ts';
import type { Say } from '../i18n/say.ts';

/** What is said of answers beside the colours of a chart's tiles; `tone`: the colour of the tile that shows the sign. */
export function noteKey(say: Say, answers: readonly Answer[], tone: string): TileMeaning[] {
  return notesOf(say, answers).map(({ note, text }) => ({
    text,
    tinted: note === 'may-not-hold' ? { tones: [tone], weak: true } : undefined,
  }));
}
