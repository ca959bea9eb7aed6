import { findShade } from '../record/shade.ts';
import type { Answer } from './answer.ts';

/** Whether an answer to the main question is a no about the present only: it wears the colour of every no, so words must say it. */
export function saysForNow({
  question,
  position,
  paint,
}: Pick<Answer, 'question' | 'position' | 'paint'>): boolean {
  const shade = question === 'headline' && paint.length === 1 ? findShade(position) : undefined;
  return shade === 'support-no-for-now' || shade === 'declined-for-now';
}
