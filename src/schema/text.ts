import { z } from 'astro/zod';

const MARKUP = /<\/?[a-z!][^>]*>|&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/iu;
// C0 controls but tab and newline, C1 controls, bidirectional controls, the replacement character.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]/u;

/**
 * What Excel, LibreOffice and Google Sheets run as a formula when a cell begins with it; the wide forms in some locales.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/**
 * A non-empty line or paragraph of plain text: no markup, no control or bidirectional characters, Unicode NFC, no
 * beginning that a spreadsheet would run.
 */
export const text = z
  .string({ error: 'write plain text' })
  .refine((value) => value.trim() !== '', { error: 'is empty: write the text, or leave the whole field out' })
  .refine((value) => !MARKUP.test(value), { error: 'holds HTML: write plain text without tags or entities' })
  .refine((value) => !UNSAFE.test(value), {
    error: 'holds an invisible control character: type the text again by hand',
  })
  .refine((value) => value.isWellFormed() && value === value.normalize('NFC'), {
    error: 'is not in Unicode form NFC: save it composed (é as one character)',
  })
  .refine((value) => !FORMULA.test(value.trim()), {
    error: 'begins with a sign that a spreadsheet would run as a formula: begin it with a letter or digit',
  })
  .transform((value) => value.trim());
