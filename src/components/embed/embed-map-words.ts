import { translate } from '../../i18n/translate.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { mapWords } from '../map-words.ts';

/** Prefixes and keys of what the script of a map embed says; the site's map says more. */
const SHOWN = /^(headlines|stances|mark)\.|^places\.outside$|^map\.(title|titleOf|asOf)$|^statement\.more$/u;

/**
 * The words of a map embed: `shown` go into the page, `all` serve to make its table. `live`: whether the last day is that of
 * the record, and its newest statement is told.
 */
export function embedMapWords(
  record: PublicRecord,
  { live }: { live: boolean },
): { all: Record<string, string>; shown: Record<string, string> } {
  const all = mapWords(record);
  const shown = Object.entries(all).filter(([key]) => SHOWN.test(key));
  return {
    all,
    shown: {
      ...Object.fromEntries(shown),
      who: translate('embed.who', { name: '{name}', date: '{date}' }),
      latest: (live ? all['map.asOfLatest'] : all['map.asOf']) ?? '',
    },
  };
}
