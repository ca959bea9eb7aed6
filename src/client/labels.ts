import type { MapCategory } from '../map/category.ts';
import { readingsOf } from '../map/paint.ts';
import type { Question } from '../map/question.ts';
import type { Answer } from './answers.ts';
import { say, type Words } from './words.ts';

/** The stance that wears a category's colour when the question is a contribution. */
const STANCE_BY_CATEGORY: Partial<Record<MapCategory, string>> = {
  leads: 'stances.leads',
  troops: 'stances.committed',
  open: 'stances.open',
  undecided: 'stances.undecided',
  declined: 'stances.declined',
  opposed: 'stances.opposed',
  host: 'stances.host',
  support: 'places.outside',
};

/** The name of a colour under a question. */
export function categoryLabel(
  words: Words,
  category: MapCategory | 'conflicting',
  question: Question,
): string {
  const stance =
    question === 'headline' || category === 'conflicting' ? undefined : STANCE_BY_CATEGORY[category];
  return say(words, stance ?? `headlines.${category}`);
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
