/**
 * Breaks text at its spaces into as few lines of at most `width` characters as can be, of about equal length, so that
 * no word is left alone. A longer word stays whole on its own line.
 */
export function wrap(text: string, width: number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const { length } = fill(words, width);
  let narrow = width;
  while (narrow > 1 && fill(words, narrow - 1).length === length) narrow--;
  return fill(words, narrow);
}

function fill(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
