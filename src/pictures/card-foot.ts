import { translate } from '../i18n/translate.ts';
import { SITE_NAME } from '../site.ts';
import type { Card } from './card.ts';

/** Whose a card is, of which day, and under which licence. */
export function cardFoot(date: string): Pick<Card, 'site' | 'foot'> {
  return { site: SITE_NAME, foot: translate('card.foot', { date }) };
}
