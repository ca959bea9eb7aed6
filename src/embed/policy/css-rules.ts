const RULE = /([^{}]*)\{([^{}]*)\}/gu;
const EMPTY = /@[^{};]*\{\s*\}/gu;
const COMMENT = /\/\*[\s\S]*?\*\//gu;
const COMMA = /,(?![^(]*\))/u;
const CLASS = /\.([\w-]+)/gu;

/**
 * A style sheet without the rules whose selector names one of these classes or attributes: an embed does not carry
 * rules for what it does not show.
 */
export function withoutRules(css: string, names: RegExp): string {
  return css.replace(RULE, (rule, selector: string) => (names.test(selector) ? '' : rule)).replace(EMPTY, '');
}

/** A style sheet with those selectors alone all of whose classes stand in this markup, or that name none. */
export function usedRules(css: string, html: string): string {
  const written = new Set(
    [...html.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(' ')),
  );
  return css
    .replace(COMMENT, '')
    .replace(RULE, (_, selectors: string, body: string) => {
      const used = selectors
        .split(COMMA)
        .filter((selector) => [...selector.matchAll(CLASS)].every(([, name = '']) => written.has(name)));
      return used.length > 0 ? `${used.join(',')}{${body}}` : '';
    })
    .replace(EMPTY, '');
}
