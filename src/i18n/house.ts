import { getTranslations } from '../content/translations/translations.ts';

/** The choices of the language of this build, each with its reason; in English there are none. */
export function getHouse() {
  return getTranslations().house;
}
