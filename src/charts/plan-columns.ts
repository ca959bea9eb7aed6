import type { Layout } from './parts/layout.ts';

/** Where a column of the plan begins, and how wide it is. */
export interface Column {
  x: number;
  width: number;
}

/** Room between the edge of what has a ground or a frame, and its words. */
export const PAD = 12;

/** The columns of the wide arrangement: what is said, and who offers it in Ukraine and from outside. */
export function wideColumns({ width }: Layout): Record<'note' | 'inside' | 'outside', Column> {
  const [note, outside] = [Math.round(width * 0.354), Math.round(width * 0.797)];
  return {
    note: { x: 0, width: note },
    inside: { x: note + 18, width: outside - note - 38 },
    outside: { x: outside, width: width - outside },
  };
}
