/** The words that a page hands over to its script, by key. */
export type WordList = Readonly<Record<string, string>>;

type Values = Readonly<Record<string, string | number>>;

/** Says what a page has handed over: a `Say` of the browser. An unknown key shows itself, so that a missing word is seen. */
export function sayFrom(words: WordList): (key: string, values?: Values) => string {
  return (key, values = {}) => filledIn(words[key] ?? key, values);
}

/** A text with its `{…}` filled in, once: a value that looks like a place stays as it is, as does a place without a value. */
export function filledIn(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
