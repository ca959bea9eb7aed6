import { LANGUAGE } from './locale.ts';
import { type Marks, marksOf } from './marks-of-language.ts';

/** The marks of the language of this build. In a script they alone stand in place of this file; see `scriptLanguage`. */
export const OWN_MARKS: Marks = marksOf(LANGUAGE);
