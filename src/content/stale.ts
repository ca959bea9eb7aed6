import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE, PSEUDO } from '../i18n/locale.ts';
import { contentTexts, type TextFile } from '../record/content-texts.ts';
import { contentFolder } from './content-folder.ts';
import { loadContent } from './load.ts';
import { bodyOf } from './translation-states.ts';
import { englishDigest } from './translations/english-digest.ts';
import { getTranslations } from './translations/translations.ts';

let english: ReturnType<typeof contentTexts> | undefined;

/** Whether a text of the record is shown in a translation that is older than its English. */
export function isStaleText(file: TextFile, key: string): boolean {
  if (LANGUAGE === PSEUDO.code) return false;
  const translation = getTranslations().texts[file][key];
  if (!translation) return false;
  english ??= englishOf();
  return translation.of !== englishDigest(english.get(file)?.get(key) ?? '');
}

/** Whether a translated MDX file was made `of` another English text than that of `pages/method.mdx`, say. */
export function isStaleProse(file: string, of: string | undefined): boolean {
  if (of === undefined) return false;
  return of !== englishDigest(bodyOf(readFileSync(join(contentFolder(), file), 'utf8')));
}

function englishOf(): ReturnType<typeof contentTexts> {
  const { content } = loadContent(contentFolder());
  return content ? contentTexts(content) : new Map();
}
