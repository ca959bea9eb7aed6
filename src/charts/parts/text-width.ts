// Advance widths of Helvetica in thousandths of the font size. Source Sans 3 is about 7 % narrower, so a text that fits
// by this table also fits in the site's font and in the usual system fonts.
const WIDTHS: readonly (readonly [number, string])[] = [
  [222, "ijl|'’‘"],
  [278, ' \u00a0!,./:;I[]ft·'],
  [333, '()-r`“”"*'],
  [500, 'ckszvxyJ'],
  [556, 'abdeghnopquL0123456789#$?_–'],
  [611, 'FTZ+<=>~≤≥'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [944, 'W%—…'],
];

const WIDTH_BY_CHARACTER: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);
const OTHER = 720;
const IDEOGRAPH = 1000;
const BOLD = 1.06;

/** The width of one line of text, in the unit of `size`, on the generous side. Accents take no room. */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold' = 'regular'): number {
  const bare = text.normalize('NFD').replace(/\p{Mark}/gu, '');
  const thousandths = [...bare].reduce((sum, character) => sum + widthOf(character), 0);
  return (thousandths / 1000) * size * (weight === 'bold' ? BOLD : 1);
}

/** Breaks text at its spaces into lines of at most `width`; a longer word stays whole on its own line. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: 'regular' | 'bold' = 'regular',
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function widthOf(character: string): number {
  const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    character,
  );
  return WIDTH_BY_CHARACTER.get(character) ?? (ideograph ? IDEOGRAPH : OTHER);
}
