import { isMap, isScalar, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';

/** The words beside a quote, for its source and exact words; undefined where they are not known. */
export type ContextOf = (
  source: string,
  exact: string,
) => { prefix?: string | undefined; suffix?: string | undefined } | undefined;

/**
 * The text of a content file with `prefix` and `suffix` after `exact` in every quote that has neither, where
 * `contextOf` knows them. Nothing else of the text changes.
 */
export function addContext(text: string, contextOf: ContextOf): string {
  const added: { at: number; text: string }[] = [];
  visit(parseDocument(text), {
    Map: (_, evidence) => {
      const quote = evidence.get('quote');
      if (!isMap(quote) || quote.has('prefix') || quote.has('suffix')) return;
      const sides = contextOf(String(evidence.get('source')), String(quote.get('exact')));
      const exact = quote.items.find(({ key }) => isScalar(key) && key.value === 'exact');
      const at = isScalar(exact?.value) ? exact.value.range?.[1] : undefined;
      if (!sides || !exact || at === undefined) return;
      const between = separator(text, quote, exact);
      const lines = Object.entries(sides).map(
        ([name, words]) => `${between}${name}: ${JSON.stringify(words)}`,
      );
      added.push({ at, text: lines.join('') });
    },
  });
  // From the end, so that places before stay where they are.
  return added
    .sort((a, b) => b.at - a.at)
    .reduce((whole, { at, text: more }) => whole.slice(0, at) + more + whole.slice(at), text);
}

/** What stands between two fields of a mapping: a comma, or a line break with the mapping's indent. */
function separator(text: string, { flow }: YAMLMap, { key }: Pair): string {
  if (flow) return ', ';
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  return `\n${' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))}`;
}
