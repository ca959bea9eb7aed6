// Advance widths of Helvetica in thousandths of the font size. Source Sans 3 is about 7 % narrower, so a text that fits
// by this table also fits in the site's font and in the usual system fonts.
const WIDTHS: readonly (readonly [number, string])[] = [
  [222, "ijl|'’‘і"],
  [278, ' \u00a0!,./:;I[]ft·І'],
  [333, '()-r`“”"*'],
  [378, 'гґ'],
  [448, 'кзт'],
  [500, 'ckszvxyJсху'],
  [529, 'вьчэє'],
  [556, 'abdeghnopquL0123456789#$?_–аеиорпняГҐ'],
  [583, 'бдлцК'],
  [611, 'FTZ+<=>~≤≥ТЗъ'],
  [648, 'У'],
  [667, 'ABEKPSVXY&АБВЕЛРХЧЬж'],
  [688, 'м'],
  [722, 'CDHNRUwДИНПСЭЄЯы'],
  [750, 'Цю'],
  [778, 'GOQОФ'],
  [823, 'шщф'],
  [833, 'mMМ'],
  [944, 'W%—…ЖШЩ'],
  [1010, 'Ю'],
];

const WIDTH_BY_CHARACTER: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);
const OTHER = 720;
const IDEOGRAPH = 1000;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
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
  return WIDTH_BY_CHARACTER.get(character) ?? (IDEOGRAPHS.test(character) ? IDEOGRAPH : OTHER);
}
