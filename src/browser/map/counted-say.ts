import type { Say } from '../../i18n/say.ts';
import { sayFrom, type WordList } from '../../i18n/word-list.ts';

/** A `Say` whose words may have forms of their own for a `count`, as `key.0` and `key.1`. */
export function countedSay(words: WordList): Say {
  const say = sayFrom(words);
  return (key, values) => {
    const form = `${key}.${values?.count}`;
    return say(form in words ? form : key, values);
  };
}
