import { capitalised } from '../i18n/capitalised.ts';
import { formatDay } from '../i18n/day.ts';
import type { Say } from '../i18n/say.ts';
import type { Answer } from './answer.ts';
import { answerLabel } from './wording.ts';

/** What is said of a country none of whose words say what it would do; of any other, its name and its answer's. */
export function silence(say: Say, answer: Answer): string {
  const { country, position } = answer;
  const { searched, name } = country;
  if (!position.silence) return say('home.option', { country: name, label: answerLabel(say, answer) });
  switch (position.silence) {
    case 'not-searched':
      return say('home.stands.not-searched', { country: name });
    case 'none-found':
      if (searched) return say('home.stands.none-found', { country: name, date: formatDay(searched) });
      break;
  }
  return say('home.stands.no-answer', { country: nameAtStart(country) });
}

/** "The United Kingdom", where a sentence says "the United Kingdom". */
function nameAtStart({ inText, name }: Pick<Answer['country'], 'inText' | 'name'>): string {
  return inText ? capitalised(inText) : name;
}
