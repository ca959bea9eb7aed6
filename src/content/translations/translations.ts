import { language as built } from '../../settings.ts';
import { contentFolder } from '../content-folder.ts';
import { loadTranslations, type Translations } from './load-translations.ts';

let translations: Translations | undefined;

/** What is written in the language of this build, read once: nothing in English, which everything is written in. */
export function getTranslations(): Translations {
  translations ??= loadTranslations(contentFolder(), built);
  return translations;
}
