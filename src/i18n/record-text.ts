import { getTranslations } from '../content/translations/translations.ts';
import { LANGUAGE, ORIGINAL, PSEUDO } from './locale.ts';
import { pseudoText } from './pseudo.ts';

type File = Exclude<keyof ReturnType<typeof getTranslations>['texts'], 'interface'>;

/** A text of the record in the language of the build; where it isn't translated, as it stands in English. `special` as in `TextOf`. */
export function textOf(file: File, key: string, english: string, special = ''): string {
  if (LANGUAGE === ORIGINAL) return english;
  if (LANGUAGE === PSEUDO.code) return file === 'names' ? english : pseudoText(english);
  const { [file]: texts } = getTranslations().texts;
  return (texts[special] ?? texts[key])?.text ?? english;
}

let translated: ReadonlySet<string> | undefined;

/**
 * The language of a text of the record, for `lang`: `en` where it is shown in English on a page of another language, else
 * undefined. Whatever has no translation is English, such as what a revision says of earlier words.
 */
export function textLanguage(text: string | null | undefined): typeof ORIGINAL | undefined {
  if (LANGUAGE === ORIGINAL || !text) return undefined;
  if (LANGUAGE === PSEUDO.code) return text.startsWith('[') ? undefined : ORIGINAL;
  const { interface: _own, ...files } = getTranslations().texts;
  translated ??= new Set(
    Object.values(files).flatMap((texts) => Object.values(texts).map((entry) => entry.text)),
  );
  return translated.has(text) ? undefined : ORIGINAL;
}
