const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/[\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u301d\u301e]/gu, '"'],
  [/[\u2018\u2019\u201a\u201b\u2032\u2039\u203a`\u00b4]/gu, "'"],
  [/[\u2010-\u2015\u2212]/gu, '-'],
  [/\u2026/gu, '...'],
  [/\u200b|\u200c|\u200d|\ufeff|\u00ad/gu, ''],
  [/\s+/gu, ' '],
];

/**
 * The form in which texts are compared and digested: Unicode NFC, one kind of white space, quotation mark, dash
 * and ellipsis; nothing else is touched, letter case least of all (editorial.md, "Evidence and quoting").
 */
export function normalise(text: string): string {
  return FOLDED.reduce(
    (folded, [pattern, plain]) => folded.replace(pattern, plain),
    text.normalize('NFC'),
  ).trim();
}
