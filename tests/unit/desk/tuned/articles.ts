import type { MadeArticle } from '../made-articles.ts';
import { TUNED_ENGLISH } from './english.ts';
import { TUNED_FRENCH_GERMAN } from './french-german.ts';
import { TUNED_SOUTHERN_EASTERN } from './southern-eastern.ts';

/** Every article that the finder was bettered for, after those of `made-articles.ts`. */
export const TUNED_ARTICLES: readonly MadeArticle[] = [
  ...TUNED_ENGLISH,
  ...TUNED_FRENCH_GERMAN,
  ...TUNED_SOUTHERN_EASTERN,
];
