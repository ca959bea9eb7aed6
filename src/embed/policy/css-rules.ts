const RULE = /([^{}]*)\{[^{}]*\}/gu;
const EMPTY = /@[^{};]*\{\s*\}/gu;

/**
 * A style sheet without the rules whose selector names one of these classes or attributes: an embed does not carry
 * rules for what it does not show.
 */
export function withoutRules(css: string, names: RegExp): string {
  return css.replace(RULE, (rule, selector: string) => (names.test(selector) ? '' : rule)).replace(EMPTY, '');
}
