/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name that may be of another script, beside other text: what is written from right to left stands between FIRST STRONG
 * ISOLATE and POP DIRECTIONAL ISOLATE, or digits beside it would change sides. Characters, not `<bdi>`, because titles,
 * pictures and feeds need the same.
 * https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}
