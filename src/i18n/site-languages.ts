import { publishedLanguages } from '../settings.ts';
import { LANGUAGES, type Language, ORIGINAL, PUBLISHED } from './locale.ts';

/** The languages of the site that is built, English first: those that are published, or those that LANGUAGES names. */
export const SITE_LANGUAGES: readonly Language[] = chosen(publishedLanguages);

function chosen(asked: readonly string[] = PUBLISHED): readonly Language[] {
  const unknown = asked.filter((code) => !Object.hasOwn(LANGUAGES, code));
  if (unknown.length > 0)
    throw new Error(`LANGUAGES has ${unknown.join(', ')}: write some of ${Object.keys(LANGUAGES).join(',')}`);
  return (Object.keys(LANGUAGES) as Language[]).filter((code) => code === ORIGINAL || asked.includes(code));
}
