import type { MapCategory } from '../map/category.ts';
import { categoryKey } from '../map/category-key.ts';
import { readingsOf } from '../map/paint.ts';
import type { Question } from '../map/question.ts';
import type { Answer } from './answers.ts';
import { say, type Words } from './words.ts';

/** The name of a colour under a question. */
export function categoryLabel(
  words: Words,
  category: MapCategory | 'conflicting',
  question: Question,
): string {
  return say(words, categoryKey(category, question));
}

/** An answer in words: "open to soldiers", or both readings where they conflict. */
export function answerLabel(words: Words, { paint, readings }: Answer, question: Question): string {
  if (question !== 'headline' && readings.length > 0) {
    return readings.map((reading) => stanceLabel(words, reading)).join(' / ');
  }
  const names = readingsOf(paint).map((category) => categoryLabel(words, category, question));
  return names.length > 1 ? `${say(words, 'headlines.conflicting')}: ${names.join(' / ')}` : names.join();
}

/** A stance, with its place where that is outside Ukraine. */
export function stanceLabel(words: Words, { stance, place }: { stance: string; place: string }): string {
  const label = say(words, `stances.${stance}`);
  return place === 'outside' ? `${label} (${say(words, 'places.outside')})` : label;
}
