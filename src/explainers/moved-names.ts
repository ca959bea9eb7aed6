import { movers, type Way } from '../answers/movers.ts';
import { formatList, sortedByName } from '../i18n/lists.ts';
import { translate } from '../i18n/translate.ts';
import type { PublicRecord } from '../record/public-record.ts';

/** The names of those that answer nearer to a yes than at first, or further from it. */
export function movedNames(record: PublicRecord, way: Way): string {
  const countries = movers(record, { knownBy: record.recordDate })
    .filter((mover) => mover.way === way)
    .map(({ country }) => country);
  const names = sortedByName(countries, ({ name }) => name).map(({ inText, name }) => inText ?? name);
  return formatList(names) || translate('words.nobody');
}
