import { language } from '../settings.ts';

/**
 * The languages that the site is written in, English first: `locale` is what `Intl` writes dates, numbers and lists in
 * (a BCP 47 tag), `name` what a language calls itself.
 */
export const LANGUAGES = {
  en: { locale: 'en-GB', name: 'English' },
  de: { locale: 'de', name: 'Deutsch' },
  fr: { locale: 'fr', name: 'Français' },
  uk: { locale: 'uk', name: 'Українська' },
  pl: { locale: 'pl', name: 'Polski' },
  it: { locale: 'it', name: 'Italiano' },
  es: { locale: 'es', name: 'Español' },
} as const;

/**
 * English that looks foreign, made by code and never published: longer, with accents, in brackets. What stands without brackets
 * on a page of it is not translated.
 */
export const PSEUDO = { code: 'qps', locale: 'en-XA', name: 'Pseudo' } as const;

export type Language = keyof typeof LANGUAGES;

/** The languages that the site is published in. One joins when its interface and its codebook are whole; `check` then keeps it so. */
export const PUBLISHED: readonly Language[] = ['en', 'de', 'fr', 'uk', 'pl', 'it', 'es'];

/** The language of the record, and of whatever has not been translated. */
export const ORIGINAL = 'en';

/** The language of this build. In a script, constants stand in place of this file; see `scriptLanguage`. */
export const LANGUAGE: Language | typeof PSEUDO.code = known(language);

/** What `Intl` is asked for. */
export const LOCALE: string = localeOf(LANGUAGE);

/** The tag that `Intl` is asked for in one of the languages. */
export function localeOf(code: Language | typeof PSEUDO.code): string {
  return code === PSEUDO.code ? PSEUDO.locale : LANGUAGES[code].locale;
}

function known(code: string): Language | typeof PSEUDO.code {
  if (code === PSEUDO.code || Object.hasOwn(LANGUAGES, code)) return code as Language;
  throw new Error(`SITE_LANGUAGE is ${code}: write one of ${Object.keys(LANGUAGES).join(', ')}`);
}
