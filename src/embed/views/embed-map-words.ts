import { MARKS } from '../../answers/marks.ts';
import { formatDay } from '../../i18n/day.ts';
import { translate } from '../../i18n/translate.ts';
import { statementPath } from '../../links.ts';
import { newestStatementDay, type PublicRecord } from '../../record/public-record.ts';

/** The words of a map embed's script, `{…}` left open. `live`: its last day also says how new the newest words are. */
export function embedMapWords(record: PublicRecord, { live }: { live: boolean }): Record<string, string> {
  const asOf = translate('map.asOf', { date: '{date}' });
  const newest = formatDay(newestStatementDay(record));
  const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}-01`);
  return {
    title: translate('map.title'),
    titleOf: translate('map.titleOf', { contribution: '{contribution}' }),
    asOf,
    latest: live ? translate('map.asOfNewest', { date: '{date}', newest }) : asOf,
    who: translate('embed.who', { name: '{name}', date: '{date}' }),
    more: translate('statement.more'),
    path: statementPath('{id}'),
    ...Object.fromEntries(MARKS.map((mark) => [mark, translate(`mark.${mark}`)])),
    months: months.map((day) => formatDay(day, 'month').split(' ')[0]).join(' '),
  };
}
