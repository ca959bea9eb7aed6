import { translate } from '../../i18n/translate.ts';
import type { RowWords } from '../../statements/row.ts';

/** The words of the list's rows, for the page and for its script. */
export function rowWords(): RowWords {
  return {
    position: translate('column.position'),
    said: translate('column.said'),
    by: translate('column.words'),
    outlet: translate('column.outlet'),
    paraphrase: translate('statement.paraphrase'),
    copy: translate('quote.copyShort'),
    noPosition: translate('statements.noPosition'),
    same: translate('statements.same', { country: '{country}', speaker: '{speaker}', date: '{date}' }),
  };
}
