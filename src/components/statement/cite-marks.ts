/** One mark in a text: the number of a citation, or the first and the last of several that follow one another. */
export interface CiteMark {
  from: number;
  to: number;
}

/** Two numbers that follow one another are as short as a mark of both. */
const JOINED = 3;

/** The marks of numbers that stand at one place, in rising order: three or more that follow one another share one. */
export function citeMarks(numbers: readonly number[]): CiteMark[] {
  const rising = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: CiteMark[] = [];
  for (const number of rising) {
    const last = runs.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.flatMap(({ from, to }) =>
    to - from + 1 >= JOINED
      ? [{ from, to }]
      : Array.from({ length: to - from + 1 }, (_, index) => ({ from: from + index, to: from + index })),
  );
}

/** The id of what a mark opens. */
export const citeNoteId = ({ from, to }: CiteMark) => (from === to ? `cite-${from}` : `cite-${from}-${to}`);
