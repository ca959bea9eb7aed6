/** The folder of a language behind one of English: `de/`; nothing for English, whose code is empty. */
export function languageFolder(lang: string): string {
  return lang && `${lang}/`;
}
