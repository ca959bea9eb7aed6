/** Without case and diacritics: "Turkiye" finds Türkiye. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en').trim();
}
