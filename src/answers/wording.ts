import type { Say } from '../i18n/say.ts';
import type { Reading } from '../record/position.ts';
import type { Answer } from './answer.ts';
import { type Category, findStanceOf } from './category.ts';
import { type LegendKey, legendKeyOf } from './paint.ts';
import type { Question } from './question.ts';

/** The name of a colour under a question. */
export function categoryName(say: Say, key: LegendKey, question: Question): string {
  return say(termOf(key, question));
}

/** What a colour means under a question. */
export function categoryDefinition(say: Say, key: LegendKey, question: Question): string {
  return say(`definition.${termOf(key, question)}`);
}

/** An answer in words: "open to soldiers"; where its words conflict, that they do, and every reading. */
export function answerLabel(say: Say, answer: Answer): string {
  const { question, readings, paint } = answer;
  if (question !== 'headline' && readings.length > 0) return readingsLabel(say, readings);
  const key = legendKeyOf(paint);
  const label = categoryName(say, key, question);
  return key === 'conflicting' ? `${label}: ${headlineLabels(say, paint).join(' / ')}` : label;
}

/** The names of the headlines that a paint stands for. */
export function headlineLabels(say: Say, paint: readonly Category[]): string[] {
  return paint.map((category) => categoryName(say, category, 'headline'));
}

/** Stances side by side: "undecided / open (outside Ukraine)". */
export function readingsLabel(say: Say, readings: readonly Pick<Reading, 'stance' | 'place'>[]): string {
  return readings.map((reading) => readingLabel(say, reading)).join(' / ');
}

/** A stance, with its place where that is outside Ukraine, or wherever `placed` asks for it. */
export function readingLabel(
  say: Say,
  { stance, place }: Pick<Reading, 'stance' | 'place'>,
  placed = place === 'outside',
): string {
  const label = say(`stances.${stance}`);
  return placed ? `${label} (${say(`places.${place}`)})` : label;
}

/** Where the codebook has a colour: with the headlines, or, under a contribution, with the stances that wear it. */
function termOf(
  key: LegendKey,
  question: Question,
): `headlines.${string}` | `stances.${string}` | `places.${string}` {
  if (question === 'headline' || key === 'conflicting') return `headlines.${key}`;
  const stance = findStanceOf(key);
  if (stance) return `stances.${stance}`;
  return key === 'support' ? 'places.outside' : `headlines.${key}`;
}
