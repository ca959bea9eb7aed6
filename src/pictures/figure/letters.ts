/** The letters of one weight, drawn 1,000 units high, from their base line, y downwards. */
export interface Face {
  /** Path data, by character; blank ones have none. */
  outlines: Readonly<Record<string, string>>;
  /** How far the next letter begins, by character. */
  advances: Readonly<Record<string, number>>;
  /** What that is changed by, by pair of characters. */
  kerning: Readonly<Record<string, number>>;
}

/** By `font-weight`. */
export type Letters = Readonly<Record<'400' | '700', Face>>;

export const EM = 1000;

/**
 * Where each letter of a text begins, and how wide the text is, in thousandths of its size.
 * @throws RangeError for a letter that the face has not: a picture with a hole in its words would be worse than none
 */
export function setText(
  { outlines, advances, kerning }: Face,
  text: string,
): { letters: { character: string; x: number }[]; width: number } {
  const letters: { character: string; x: number }[] = [];
  let x = 0;
  let before = '';
  for (const character of text) {
    const advance = advances[character];
    if (advance === undefined) throw new RangeError(`no outline of "${character}" in "${text}"`);
    x += kerning[before + character] ?? 0;
    if (character in outlines) letters.push({ character, x });
    x += advance;
    before = character;
  }
  return { letters, width: x };
}
