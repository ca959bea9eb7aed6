import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';

/** Largest content file in bytes: about a hundred times the largest there is. */
export const FILE_LIMIT = 2_000_000;

/** A content file as read. `text` is missing where its bytes are no text that could be parsed; see `problems`. */
export interface FileText {
  text?: string;
  problems: readonly Problem[];
}

/** Reads one content file as UTF-8; every way in which the bytes are unfit is a problem of its own. */
export function fileText(folder: string, file: string): FileText {
  const path = join(folder, file);
  const stat = lstatSync(path);
  const refuse = (message: string) => ({ problems: [{ file, field: 'file', message }] });
  if (!stat.isFile()) return refuse('is no plain file: put the file itself here, not a link');
  if (stat.size > FILE_LIMIT) return refuse(`is larger than ${FILE_LIMIT} bytes: split it`);
  const text = readFileSync(path, 'utf8');
  const problems = FAULTS.flatMap(({ pattern, message }) => {
    const at = text.search(pattern);
    return at === -1 ? [] : [{ file, line: text.slice(0, at).split('\n').length, field: 'file', message }];
  });
  if (text.includes('\ufffd')) return { problems };
  return { text: text.replace(/^\ufeff/u, ''), problems: [...problems, ...notComposed(file, text)] };
}

const FAULTS: readonly { pattern: RegExp; message: string }[] = [
  { pattern: /^\ufeff/u, message: 'starts with a byte order mark: save it as UTF-8 without BOM' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
  { pattern: /\u0000/u, message: 'holds a NUL character: delete it' },
  { pattern: /\r/u, message: 'has Windows line ends (CRLF): save it with line ends LF' },
  {
    pattern: /\ufffd/u,
    message: 'is not UTF-8, or holds a replacement character: type the broken letter again',
  },
  {
    pattern: /[\u202a-\u202e\u2066-\u2069]/u,
    message: 'holds an invisible character that turns the direction of writing: type the line again by hand',
  },
  {
    // Joiners and variation selectors belong to words and signs of some languages.
    pattern:
      /(?<!^)[\p{Default_Ignorable_Code_Point}--[\u200c\u200d\p{Variation_Selector}\u202a-\u202e\u2066-\u2069]]/v,
    message: 'holds an invisible character: type the word again by hand',
  },
];

function notComposed(file: string, text: string): Problem[] {
  const index = text.split('\n').findIndex((line) => line !== line.normalize('NFC'));
  const message = 'is not in Unicode form NFC: save it composed (é as one character)';
  return index === -1 ? [] : [{ file, line: index + 1, field: 'file', message }];
}
