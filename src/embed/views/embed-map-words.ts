import { MARKS } from '../../answers/marks.ts';
import { translate } from '../../i18n/translate.ts';
import { statementPath } from '../../links.ts';

/** The words of a map embed's script, `{…}` left open. */
export function embedMapWords(): Record<string, string> {
  return {
    asOf: translate('map.asOf', { date: '{date}' }),
    more: translate('statement.more'),
    path: statementPath('{id}'),
    ...Object.fromEntries(MARKS.map((mark) => [mark, translate(`mark.${mark}`)])),
  };
}
