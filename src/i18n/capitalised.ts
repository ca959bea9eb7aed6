import { LOCALE } from './locale.ts';

/** Words as they begin a sentence, or an entry of a key. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase(LOCALE) + sentence.slice(1);
}
