/**
 * Scripts that the faces draw. Each has a file of its own, so that a page of Latin letters asks for no others: for Latin one with
 * all its accents, since hardly a page is without a name such as Plenković.
 */
export const SCRIPTS = ['greek', 'cyrillic', 'latin'] as const;
export type Script = (typeof SCRIPTS)[number];

/**
 * Letters that every build has, beside those of the content: who adds a name, searches for one or reads an article at the desk
 * finds the letters of its language there.
 */
const ALWAYS: Record<Script, string> = {
  latin: [
    range(0x20, 0x7e),
    range(0xa0, 0xff),
    // Czech, Estonian, Hungarian, Latvian, Lithuanian, Maltese, Polish, Romanian, Serbo-Croatian, Slovak, Turkish
    bothCases('āăąćċčďđēėęěğġģħīįķĺļľłńņňőœŕřśşšţťūůűųźżžșț'),
    'İıŸẞ',
    '‑–—‘’‚“”„†•…‰′″‹›⁄€™←↑→↓−≈≤≥\u2009\u202f',
  ].join(''),
  greek: bothCases('αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ'),
  // Belarusian, Bulgarian, Russian, Ukrainian
  cyrillic: `${bothCases('абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюя')}№\u0301`,
};

/** The letters of each script: those that every build has, and those that these texts use. */
export function lettersByScript(used: string): Record<Script, string> {
  const all = [...new Set([...Object.values(ALWAYS).join(''), ...bothCases(used)])].sort();
  const of = (script: Script) => all.filter((letter) => scriptOf(letter) === script).join('');
  return { greek: of('greek'), cyrillic: of('cyrillic'), latin: of('latin') };
}

/** Whatever is neither Greek nor Cyrillic goes with Latin: signs, and letters that no face draws. */
export function scriptOf(letter: string): Script {
  if (/\p{Script=Greek}/u.test(letter)) return 'greek';
  return /\p{Script=Cyrillic}|№|\u0301/u.test(letter) ? 'cyrillic' : 'latin';
}

/** The letters, and the other case of each that has one: that of `İ` would be a letter and an accent, with the tables for accents. */
function bothCases(letters: string): string {
  const cases = [...letters].flatMap((letter) => [letter, letter.toUpperCase(), letter.toLowerCase()]);
  return cases.filter((letter) => [...letter].length === 1).join('');
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
