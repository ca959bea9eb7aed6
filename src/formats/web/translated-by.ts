import { outletName } from '../../i18n/outlet-name.ts';
import { translate } from '../../i18n/translate.ts';
import { getSource, type PublicRecord } from '../../record/public-record.ts';
import type { StatementEvidence } from '../../schema/evidence.ts';

/** Who put words into the language in which they are quoted, where that was not the speaker; undefined where it was. */
export function translatedBy(
  record: PublicRecord,
  { source, wordsBy }: Pick<StatementEvidence, 'source' | 'wordsBy'>,
): string | undefined {
  if (wordsBy !== 'outlet-translation') return undefined;
  return translate('statement.translatedBy', { outlet: outletName(getSource(record, source)) });
}
