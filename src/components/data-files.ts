import type { DataFile } from '../formats/dataset-json-ld.ts';
import { translate } from '../i18n/translate.ts';
import { positionsFile, sourcesFile, statementsFile } from '../site.ts';

/** The files of the whole record, in the order of the data page. */
export function dataFiles(): DataFile[] {
  return [
    { path: positionsFile, label: translate('data.positions') },
    { path: statementsFile, label: translate('data.statements') },
    { path: sourcesFile, label: translate('data.sources') },
  ];
}
