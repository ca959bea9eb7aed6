import { showMarks } from '../marks-view.ts';
import { raiseShape, setAttribute } from '../painter.ts';
import type { TableAnswer } from './answer-table.ts';

/** Begins every id in the picture of an embed. */
const PREFIX = 'map';

/** Gives a shape or a swatch the colour of an answer. */
export function paintShape(shape: Element, { category, pattern }: TableAnswer): void {
  setAttribute(shape, 'data-category', category);
  setAttribute(shape, 'fill', pattern ? `url(#${PREFIX}-${pattern})` : null);
}

/** Paints and marks every country of the picture and of the list beside it. */
export function showAnswers(picture: Element, answers: ReadonlyMap<string, TableAnswer>): void {
  for (const shape of picture.querySelectorAll('[data-country][data-category]')) {
    const answer = answers.get(shape.getAttribute('data-country') ?? '');
    if (answer) paintShape(shape, answer);
  }
  for (const place of picture.querySelectorAll('[data-marks]')) {
    const answer = answers.get(place.getAttribute('data-marks') ?? '');
    if (answer) showMarks(place, answer.marks, PREFIX);
  }
}

/** Outlines one country, or takes its outline away. */
export function outline(
  picture: Element,
  id: string,
  name: 'data-cursor' | 'data-highlight',
  on: boolean,
): void {
  for (const shape of picture.querySelectorAll(`[data-country="${id}"][data-category]`)) {
    setAttribute(shape, name, on ? '' : null);
    if (on) raiseShape(shape);
  }
}
