import IntlMessageFormat from 'intl-messageformat';
import { pluralSamples } from './plural-samples.ts';
import type { ParsedMessage } from './pseudo.ts';

/** What a message asks for: the names of its arguments, and the choices of each `select` and `plural` by its argument. */
interface Asked {
  arguments: ReadonlySet<string>;
  selects: ReadonlyMap<string, ReadonlySet<string>>;
  plurals: readonly { name: string; forms: ReadonlySet<string> }[];
}

/**
 * What is wrong with a translated ICU message beside the English one, each as words that go on after its key: it can't be
 * read, its arguments, choices or tags are others, or a plural form that whole numbers have in the language is missing.
 * `leavesOut`: whether its house leaves an argument out, because the words do without it.
 */
export function messageFaults(
  message: string,
  english: string,
  { key = '', locale, leavesOut = false }: { key?: string; locale: string; leavesOut?: boolean },
): string[] {
  const parsed = parse(message);
  if (typeof parsed === 'string')
    return [`is no ICU message (${parsed}): compare its brackets with the English text`];
  const mine = askedBy(parsed);
  const original = askedBy(parse(english) as ParsedMessage);
  const forms = pluralSamples(0, locale).map(({ form }) => form);
  const short = mine.plurals.filter(
    (plural) => forms.some((form) => !plural.forms.has(form)) && !isUninflected(plural.forms),
  );
  // A plural of which the English knows no singular does not depend on the number, but on whether there is any.
  const isSame = ({ name }: { name: string }) => {
    const theirs = original.plurals.filter((one) => one.name === name);
    const plain = theirs.filter((one) => !one.forms.has('one'));
    return theirs.length > 0 && short.filter((one) => one.name === name).length <= plain.length;
  };
  return [
    ...differing(original.arguments, mine.arguments)
      .filter((name) => name !== CHOOSES && !leavesOut)
      .map((name) => `lacks {${name}}: write it in`),
    ...differing(mine.arguments, original.arguments)
      .filter((name) => !OFFERED[name]?.test(key))
      .map((name) => `has {${name}}, which the English text has not: take it out`),
    ...[...original.selects].flatMap(([name, choices]) =>
      differing(choices, mine.selects.get(name) ?? new Set()).map(
        (choice) =>
          `lacks the choice "${choice}" of {${name}, select}: write it, even if its words are the same`,
      ),
    ),
    ...short
      .filter((plural) => !isSame(plural))
      .flatMap(({ name, forms: written }) =>
        forms
          .filter((form) => !written.has(form))
          .map((form) => `lacks the form "${form}" of {${name}, plural}, which the language has: write it`),
      ),
    ...(tagsOf(message) === tagsOf(english) ? [] : ['has other tags than the English text: write the same']),
  ];
}

/**
 * Values that messages are given and the English words do without: when something would come about, which other languages
 * say inside the clause; whether one or many speak, for verbs that tell; and the number that stands there in words.
 */
const OFFERED: Readonly<Record<string, RegExp>> = {
  when: /^stands\.(?:land|helps|guarantee|force)\.|^stands\.(?:membership|notWithForce|noneOfItsOwn)$/u,
  people: /^stands\.(?:said|leftOpen|again)$/u,
  count: /^verdict\.condition\./u,
};

/** A count may choose between forms that are one form in another language. */
const CHOOSES = 'count';

/** "Countries: 5" needs no forms; what is said of none, or of one alone, tells that they were thought of. */
function isUninflected(forms: ReadonlySet<string>): boolean {
  const others = [...forms].filter((form) => form !== 'other');
  return others.length > 0 && others.every((form) => form.startsWith('='));
}

function parse(message: string): ParsedMessage | string {
  try {
    return new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  } catch (error) {
    return (error as Error).message.split('\n')[0] ?? '';
  }
}

function askedBy(message: ParsedMessage): Asked {
  const names = new Set<string>();
  const selects = new Map<string, Set<string>>();
  const plurals: { name: string; forms: Set<string> }[] = [];
  const walk = (elements: ParsedMessage) => {
    for (const element of elements) {
      // A literal has no name to look up; nor has `#`.
      if (!('value' in element) || element.type === 0) continue;
      const name = String(element.value);
      names.add(name);
      if (!('options' in element)) continue;
      const choices = Object.keys(element.options);
      if ('pluralType' in element) plurals.push({ name, forms: new Set(choices) });
      else selects.set(name, new Set([...(selects.get(name) ?? []), ...choices]));
      for (const option of Object.values<{ value: ParsedMessage }>(element.options)) walk(option.value);
    }
  };
  walk(message);
  return { arguments: names, selects, plurals };
}

function differing(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((name) => !other.has(name));
}

function tagsOf(message: string): string {
  return (message.match(/<\/?\w+>/gu) ?? []).toSorted().join();
}
