import type { MarkupElement } from '../../markup/element.ts';

/** A rule of a plain style sheet: what it asks of an element and of those around it, and what it says. */
export interface Rule {
  /** From the outermost to the element itself; `child`: stands directly in the one before. */
  parts: readonly { simple: readonly Simple[]; child: boolean }[];
  declarations: readonly (readonly [property: string, value: string])[];
  weight: number;
}

type Simple = { tag: string } | { className: string } | { attribute: string; value: string | undefined };

const COMMENT = /\/\*[\s\S]*?\*\//gu;
const RULE = /([^{}]+)\{([^{}]*)\}/gu;
const SIMPLE = /^(?:\.([\w-]+)|\[([\w-]+)(?:="?([^"\]]+)"?)?\]|([a-z]+))/u;

/**
 * The rules of a style sheet in their order. It may use tags, classes, attributes, descendants and children.
 * @throws RangeError at any other selector, so that none is left out silently
 */
export function rulesOf(css: string): Rule[] {
  return [...css.replace(COMMENT, '').matchAll(RULE)].flatMap(([, selectors = '', body = '']) => {
    const declarations = body
      .split(';')
      .map((line) => line.split(':').map((part) => part.trim()))
      .flatMap(([property, value]) => (property && value ? [[property, value] as const] : []));
    return selectors.split(',').map((selector) => ({ ...selected(selector.trim()), declarations }));
  });
}

/** What the rules say of an element that stands in others, the outermost first. Later and more exact rules win. */
export function declarationsFor(
  rules: readonly Rule[],
  element: MarkupElement,
  ancestors: readonly MarkupElement[],
): Map<string, string> {
  const path = [...ancestors, element];
  const matching = rules.filter((rule) => matches(rule, path)).sort((a, b) => a.weight - b.weight);
  return new Map(matching.flatMap(({ declarations }) => declarations));
}

function selected(selector: string): Pick<Rule, 'parts' | 'weight'> {
  const words = selector.replaceAll('>', ' > ').split(/\s+/u);
  const parts = words.flatMap((word, index) =>
    word === '>' ? [] : [{ simple: simpleOf(word), child: words[index - 1] === '>' }],
  );
  const weight = parts
    .flatMap(({ simple }) => simple)
    .reduce((sum, one) => sum + ('tag' in one ? 1 : 100), 0);
  return { parts, weight };
}

function simpleOf(compound: string): Simple[] {
  const [whole = '', className, attribute, value, tag] = SIMPLE.exec(compound) ?? [];
  if (!whole) throw new RangeError(`"${compound}" is no selector that a picture can follow`);
  const first = className ? { className } : attribute ? { attribute, value } : { tag: tag ?? '' };
  return whole.length < compound.length ? [first, ...simpleOf(compound.slice(whole.length))] : [first];
}

function matches({ parts }: Pick<Rule, 'parts'>, path: readonly MarkupElement[]): boolean {
  const last = parts.at(-1);
  const element = path.at(-1);
  if (!last || !element || !last.simple.every((simple) => has(element, simple))) return false;
  return standsIn(parts, path.slice(0, -1));
}

/** Whether what stands before the last part is found around the element. */
function standsIn(parts: Rule['parts'], around: readonly MarkupElement[]): boolean {
  if (parts.length === 1) return true;
  const [rest, child] = [{ parts: parts.slice(0, -1) }, parts.at(-1)?.child];
  if (child) return matches(rest, around);
  return around.some((_, index) => matches(rest, around.slice(0, index + 1)));
}

function has({ name, attributes }: MarkupElement, simple: Simple): boolean {
  if ('tag' in simple) return name === simple.tag;
  if ('className' in simple) return `${attributes.class ?? ''}`.split(' ').includes(simple.className);
  const value = attributes[simple.attribute];
  return value !== undefined && (simple.value === undefined || value === simple.value);
}
