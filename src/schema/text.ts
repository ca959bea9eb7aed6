import { z } from 'astro/zod';

const MARKUP = /<\/?[a-z!][^>]*>|&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/iu;
// Controls but tab and newline, the replacement character, and what has no shape and turns or parts the text around it;
// joiners and variation selectors belong to words and signs of some languages.
const UNSAFE = /[[\p{Cc}\p{Default_Ignorable_Code_Point}\ufffd]--[\t\n\u200c\u200d\p{Variation_Selector}]]/v;
/** A sign that leaves ink: no space, control, format character, mark without a letter, or empty Braille cell. */
export const VISIBLE = /[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;
const INVISIBLE_START = /^[\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]+/u;

/**
 * What Excel, LibreOffice and Google Sheets run as a formula when a cell begins with it; the wide forms in some locales.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/**
 * A line or paragraph of plain text with something to see: no markup, no control or other invisible characters, Unicode
 * NFC, no beginning that a spreadsheet would run. White space at the ends of lines is left out.
 */
export const text = z
  .string({ error: 'write plain text' })
  .refine((value) => VISIBLE.test(value), { error: 'is empty: write the text, or leave the whole field out' })
  .refine((value) => !MARKUP.test(value), { error: 'holds HTML: write plain text without tags or entities' })
  .refine((value) => !UNSAFE.test(value), {
    error: 'holds an invisible control character: type the text again by hand',
  })
  .refine((value) => value.isWellFormed() && value === value.normalize('NFC'), {
    error: 'is not in Unicode form NFC: save it composed (é as one character)',
  })
  .refine((value) => !FORMULA.test(value.replace(INVISIBLE_START, '')), {
    error: 'begins with a sign that a spreadsheet would run as a formula: begin it with a letter or digit',
  })
  .transform((value) => value.trim().replaceAll(/[^\S\n]+(?=\n)/gu, ''));
