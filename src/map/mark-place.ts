import { MARKS, type Mark } from './category.ts';

/** Where one mark is drawn, in CSS pixels from the country's place. */
export interface MarkPlace {
  mark: Mark;
  x: number;
  y: number;
}

const STEP = 12;

/** The marks in their fixed order: in a row about the place, or beside the circle that stands there. */
export function placeMarks(marks: readonly Mark[], circled: boolean): MarkPlace[] {
  const shown = MARKS.filter((mark) => marks.includes(mark));
  return shown.map((mark, index) =>
    circled
      ? { mark, x: STEP - 2 + index * STEP, y: -5 }
      : { mark, x: (index - (shown.length - 1) / 2) * STEP, y: 0 },
  );
}
