import { getTranslations } from '../content/translations/translations.ts';
import en from './en.json' with { type: 'json' };
import { LANGUAGE, ORIGINAL, PSEUDO } from './locale.ts';
import { type ParsedMessage, pseudoMessage } from './pseudo.ts';

export type MessageKey = keyof typeof en;

/** The ICU message of a key in the language of the build; where it isn't translated, English, which `check` lists. */
export function messageOf(key: MessageKey): string | ParsedMessage {
  if (LANGUAGE === ORIGINAL) return en[key];
  if (LANGUAGE === PSEUDO.code) return pseudoMessage(en[key]);
  return getTranslations().texts.interface[key]?.text ?? en[key];
}
