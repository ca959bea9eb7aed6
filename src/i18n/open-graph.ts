import type { Language } from './locale.ts';

/** Where a language is written as we write it, for places that want a country with it. */
const COUNTRIES: Readonly<Record<Language, string>> = {
  en: 'GB',
  de: 'DE',
  fr: 'FR',
  uk: 'UA',
  pl: 'PL',
  it: 'IT',
  es: 'ES',
};

/** A language as Open Graph names it, `de_DE`; https://ogp.me/#optional. Undefined for one that is not published. */
export function openGraphLocale(language: string): string | undefined {
  const country = COUNTRIES[language as Language];
  return country && `${language}_${country}`;
}
