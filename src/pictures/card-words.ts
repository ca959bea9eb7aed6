import { withApostrophes } from '../i18n/apostrophes.ts';
import { LANGUAGE } from '../i18n/locale.ts';
import { quoted } from '../i18n/quotation-marks.ts';
import { translate } from '../i18n/translate.ts';
import type { Quoted } from '../record/carrying-words.ts';

/** The letters that the font of the pictures has. */
const PRINTABLE =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** The words themselves, in their quotation marks; undefined in letters that the pictures cannot print. */
export function printed({ quote: { exact }, language }: Quoted): string | undefined {
  return PRINTABLE.test(exact) ? quoted(exact, language) : undefined;
}

/** Our translation of the words, named as one; undefined where there is none. */
export function translated({ quote: { translation } }: Quoted): string | undefined {
  return translation && translate('statement.translation', { words: withApostrophes(translation) });
}

/** The words in the language of the page: themselves, else our translation of them; undefined where neither can be printed. */
export function readable(words: Quoted): string | undefined {
  return words.language === LANGUAGE ? printed(words) : (translated(words) ?? printed(words));
}
