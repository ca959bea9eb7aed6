import type { Answer } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import type { ScenePlaces } from '../map/data/scene-data.ts';
import { mapGeometry } from '../map/earth/geometry.ts';
import { type Asked, asked } from './asked.ts';
import { withSeats } from './scene-words.ts';

/** What a map beside a text is asked for, as the map of a page would answer; on membership also who sat with the members. */
export function askedInScene(question: Question, asOf: string | undefined): Asked {
  const found = asked(question, asOf);
  if (question !== 'membership') return found;
  return { ...found, answers: withSeats(found.record, found.answers, found.day) };
}

/** Where the countries are that the picture of Europe shows. */
export function placesIn(answers: readonly Answer[]): ScenePlaces {
  const { placeById } = mapGeometry(
    answers.map(({ country }) => country),
    'europe',
  );
  const places = [...placeById.values()].filter(({ frame }) => frame === 'main');
  return Object.fromEntries(places.map(({ id, x, y }) => [id, [Math.round(x), Math.round(y)] as const]));
}
