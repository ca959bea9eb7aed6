const RULE = /([^{}]*)\{([^{}]*)\}/gu;
const EMPTY = /@[^{};]*\{\s*\}/gu;
const COMMENT = /\/\*[\s\S]*?\*\//gu;
const COMMA = /,(?![^(]*\))/u;
const CLASS = /\.([\w-]+)/gu;
const ABSENT = /:not\([^()]*\)/gu;
const INSIDE = /\([^()]*\)/gu;
/** What names nothing that a page holds: pseudo-classes, and values of attributes. */
const NO_NAME = /:{1,2}[\w-]+|[~|^$*]?=[^\]]*/gu;
const NAME = /[a-z][\w-]*/giu;

/**
 * A style sheet without the rules whose selector names one of these classes or attributes: an embed does not carry
 * rules for what it does not show.
 */
export function withoutRules(css: string, names: RegExp): string {
  return css.replace(RULE, (rule, selector: string) => (names.test(selector) ? '' : rule)).replace(EMPTY, '');
}

/**
 * Plain rules, those of one body as one rule in the place of the first. For sheets in which no two rules decide the same of one
 * element, as one of them may move before another.
 */
export function sharingBodies(css: string): string {
  const selectors = new Map<string, string[]>();
  for (const [, selector = '', body = ''] of css.matchAll(RULE))
    selectors.set(body, [...(selectors.get(body) ?? []), selector]);
  return [...selectors].map(([body, shared]) => `${shared.join()}{${body}}`).join('');
}

/**
 * A style sheet with those selectors alone all of whose classes stand in this markup, or that name none. What a selector says
 * is not there (`:not(…)`) need not be.
 */
export function usedRules(css: string, html: string): string {
  const written = new Set(
    [...html.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(' ')),
  );
  return css
    .replace(COMMENT, '')
    .replace(RULE, (_, selectors: string, body: string) => {
      const used = selectors
        .split(COMMA)
        .filter((selector) =>
          [...selector.replace(ABSENT, '').matchAll(CLASS)].every(([, name = '']) => written.has(name)),
        );
      return used.length > 0 ? `${used.join(',')}{${body}}` : '';
    })
    .replace(EMPTY, '');
}

/**
 * A style sheet without the rules that name a class, id, attribute or element which is none of these words: those of a page and
 * its scripts. Of `:is(…)` and its like nothing is asked. Scripts may know `data-some-name` as `someName`.
 */
export function rulesNaming(css: string, words: ReadonlySet<string>): string {
  return css
    .replace(RULE, (rule, selectors: string) =>
      /[@;%]/u.test(selectors) || withoutParentheses(selectors).split(',').some(isNamed) ? rule : '',
    )
    .replace(EMPTY, '');

  function isNamed(selector: string): boolean {
    const names = selector.replace(NO_NAME, '').match(NAME) ?? [];
    return names.every((name) => words.has(name) || words.has(inScript(name)));
  }
}

function withoutParentheses(selectors: string): string {
  const left = selectors.replace(INSIDE, '');
  return left === selectors ? left : withoutParentheses(left);
}

/** `data-some-name` as `dataset` has it. */
function inScript(name: string): string {
  return name.replace(/^data-/u, '').replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}
