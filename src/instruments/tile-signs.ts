import type { Answer } from '../answers/answer.ts';
import { isStateAlone, mayNotHold } from '../answers/marks.ts';
import type { Tinted } from '../charts/parts/tile.ts';

/** The signs that a tile of an answer wears: those of the map. */
export function tileSigns(answer: Answer): Pick<Tinted, 'weak' | 'starred'> {
  return { weak: mayNotHold(answer), starred: isStateAlone(answer) };
}
