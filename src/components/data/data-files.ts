import { PUBLIC_JSON } from '../../formats/files/public-json.ts';
import type { DataFile } from '../../formats/json-ld/dataset-json-ld.ts';
import { TABLES } from '../../formats/tables/tables.ts';
import { translate } from '../../i18n/translate.ts';
import { dataFile, tableFile, workbookFile } from '../../links.ts';

/** The files of the whole record, in the order of the data page. */
export function dataFiles(): DataFile[] {
  return [
    ...TABLES.map(({ name, title }) => ({ path: tableFile(name), label: title })),
    { path: workbookFile, label: translate('data.workbook') },
    ...PUBLIC_JSON.map(({ name, description }) => ({ path: dataFile(name), label: description })),
  ];
}
