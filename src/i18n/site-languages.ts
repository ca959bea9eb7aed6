import { publishedLanguages } from '../settings.ts';
import { LANGUAGES, type Language, ORIGINAL } from './locale.ts';

/** Those in which everything that every page says is written. */
const WHOLE: readonly Language[] = [ORIGINAL];

/** The languages of the whole site, English first: those that are whole, or those that LANGUAGES names. */
export const SITE_LANGUAGES: readonly Language[] = published(publishedLanguages);

function published(asked: readonly string[] | undefined): readonly Language[] {
  const unknown = asked?.filter((code) => !Object.hasOwn(LANGUAGES, code)) ?? [];
  if (unknown.length > 0)
    throw new Error(`LANGUAGES has ${unknown.join(', ')}: write some of ${Object.keys(LANGUAGES).join(',')}`);
  const chosen: readonly string[] = asked ?? WHOLE;
  return (Object.keys(LANGUAGES) as Language[]).filter((code) => code === ORIGINAL || chosen.includes(code));
}
