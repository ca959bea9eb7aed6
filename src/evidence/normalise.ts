/**
 * What a reader cannot see and a keyboard does not write: joiners, soft hyphens, marks of direction, fillers. One at a
 * time: a pattern for runs would need stack for each character of the longest.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Each of these stands for one character, so that places in a text stay the same. */
const ONE_KIND: readonly (readonly [RegExp, string])[] = [
  [/[\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u301d\u301e]/gu, '"'],
  [/[\u2018\u2019\u201a\u201b\u2032\u2039\u203a`\u00b4]/gu, "'"],
  [/[\u2010-\u2015\u2212]/gu, '-'],
];

/**
 * The form in which texts are compared and digested: Unicode NFC, one kind of white space, quotation mark, dash
 * and ellipsis, nothing invisible; nothing else is touched, letter case least of all (editorial.md, "Evidence and
 * quoting").
 */
export function normalise(text: string): string {
  return withPlainMarks(withPlainSpace(text));
}

/** The first half of `normalise`: all but quotation marks and dashes, whose kinds tell where words end. */
export function withPlainSpace(text: string): string {
  // What is invisible goes first: it may keep a letter and its mark from being composed.
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replaceAll('\u2026', '...')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The second half of `normalise`: the text keeps its length. */
export function withPlainMarks(text: string): string {
  return ONE_KIND.reduce((plain, [pattern, mark]) => plain.replace(pattern, mark), text);
}
