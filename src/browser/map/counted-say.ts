import { LOCALE } from '../../i18n/locale.ts';
import type { Say } from '../../i18n/say.ts';
import { sayFrom, type WordList } from '../../i18n/word-list.ts';

/**
 * A `Say` whose words may have forms of their own for a `count`: as `key.0` and `key.1` for that number alone, as `key|few`
 * for all numbers of a plural category of the language.
 */
export function countedSay(words: WordList): Say {
  const say = sayFrom(words);
  const plural = new Intl.PluralRules(LOCALE);
  return (key, values) => {
    const forms = [`${key}.${values?.count}`, `${key}|${plural.select(Number(values?.count))}`];
    return say(forms.find((form) => form in words) ?? key, values);
  };
}
