import { formatDay } from '../i18n/day.ts';
import { LOCALE } from '../i18n/locale.ts';
import type { Say } from '../i18n/say.ts';
import { findShade } from '../record/shade.ts';
import type { Answer } from './answer.ts';
import { legendKeyOf } from './paint.ts';
import { rungOf } from './rung.ts';
import { headlineLabels } from './wording.ts';

/** Where a country stands on soldiers, as one sentence that begins with its name. */
export function standing(say: Say, answer: Answer): string {
  const { paint, position } = answer;
  const country = nameAtStart(answer.country);
  const rung = rungOf(answer);
  const key = legendKeyOf(paint);
  switch (key) {
    case 'unknown': {
      const { silence } = position;
      const { searched } = answer.country;
      if (silence === 'no-answer' || !searched) return say('home.stands.no-answer', { country });
      return say('home.stands.none-found', { country, date: formatDay(searched) });
    }
    case 'conflicting':
      return say('home.stands.conflicting', { country, readings: headlineLabels(say, position).join(' / ') });
    case 'troops':
      return say(position.headline === 'leads' ? 'home.stands.leads' : 'home.stands.promised', { country });
    case 'declined':
      return say(findShade(position) ? 'home.stands.declined-for-now' : 'home.stands.declined', { country });
    default:
      return say(`home.stands.${rung}` as 'home.stands.open', { country });
  }
}

/** "The United Kingdom", where a sentence says "the United Kingdom". */
function nameAtStart({ inText, name }: Pick<Answer['country'], 'inText' | 'name'>): string {
  return inText ? inText.charAt(0).toLocaleUpperCase(LOCALE) + inText.slice(1) : name;
}
