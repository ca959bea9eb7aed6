import type { Say } from '../i18n/say.ts';
import type { Question } from './question.ts';

/** What a map is about: the title in its picture. */
export function mapTitle(say: Say, question: Question): string {
  return question === 'headline'
    ? say('map.title')
    : say('map.titleOf', { contribution: say(`contributions.${question}`) });
}
