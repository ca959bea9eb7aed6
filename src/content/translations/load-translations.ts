import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TEXT_FILES, type TextFile } from '../../record/content-texts.ts';
import type { Problem } from '../../schema/problem.ts';
import {
  type House,
  houseSchema,
  type TranslatedTexts,
  translatedMessagesSchema,
  translatedTextsSchema,
} from '../../schema/translation.ts';
import { readYaml } from '../load.ts';

/** The folder of the content folder that holds a folder for each language. */
export const TRANSLATIONS = 'translations';

/** The files of a language that hold texts by key: the interface, and the record's own. */
export const TRANSLATED_FILES = ['interface', ...TEXT_FILES] as const satisfies readonly (
  | TextFile
  | 'interface'
)[];

export type TranslatedFile = (typeof TRANSLATED_FILES)[number];

/** What is written in one language. A file that is missing or not in order has no entries. */
export interface Translations {
  texts: Readonly<Record<TranslatedFile, TranslatedTexts>>;
  house: House;
  problems: readonly Problem[];
}

/** Reads `translations/<language>/*.yaml` of a content folder. Lists all problems; throws on none of them. */
export function loadTranslations(folder: string, language: string): Translations {
  const problems: Problem[] = [];
  const place = `${TRANSLATIONS}/${language}`;
  const isThere = (name: string) => existsSync(join(folder, place, `${name}.yaml`));
  const texts = TRANSLATED_FILES.map((name) => {
    if (!isThere(name)) return [name, {}];
    const schema = name === 'interface' ? translatedMessagesSchema : translatedTextsSchema;
    const { data = {}, problems: own } = readYaml(folder, `${place}/${name}.yaml`, schema);
    problems.push(...own);
    return [name, data];
  });
  const house = isThere('house') ? readYaml(folder, `${place}/house.yaml`, houseSchema, true) : undefined;
  problems.push(...(house?.problems ?? []));
  return {
    texts: Object.fromEntries(texts) as Record<TranslatedFile, TranslatedTexts>,
    house: house?.data ?? houseSchema.parse({}),
    problems,
  };
}
