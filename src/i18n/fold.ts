/** Letters that Unicode takes for letters of their own, as a keyboard without them writes them. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Without case and diacritics: "Turkiye" finds Türkiye, and "Wladyslaw" Władysław. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[łđðøıßæœþ]/gu, (letter) => PLAIN[letter] ?? letter)
    .trim();
}
