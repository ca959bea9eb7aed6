import { formatDay } from '../i18n/day.ts';
import type { Say } from '../i18n/say.ts';
import { newestDay } from '../record/earning.ts';
import type { Answer } from './answer.ts';

/**
 * Of which day the newest words are that an answer rests on, other help included, and until when later ones were looked
 * for. Undefined where nobody looked after them, and where a newer report is known, of which the marks tell.
 */
export function still(say: Say, { country, statements, newer }: Answer): string | undefined {
  const { searched } = country;
  const newest = newestDay(statements);
  if (!newest || !searched || searched <= newest || newer.length > 0) return undefined;
  return say('still.none', { newest: formatDay(newest), date: formatDay(searched) });
}
