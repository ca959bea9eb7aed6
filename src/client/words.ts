/** The interface's words, handed over by the page. */
export type Words = Readonly<Record<string, string>>;

/** A text with its `{…}` filled in. An unknown key shows itself, so that a missing word is seen. */
export function say(
  words: Words,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return (words[key] ?? key).replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
