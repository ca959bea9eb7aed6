/** Reads one parameter: `accept` gives its value from a closed list, or undefined. */
export type ReadParameter = <Value>(
  name: string,
  accept: (value: string) => Value | undefined,
) => Value | undefined;

/**
 * A reader of a query in which every parameter has a closed list. One that is given twice, or with a value not on its
 * list, is left out, and its name, never its value, goes into `ignored`. Never throws.
 */
export function parameterReader(search: string): { read: ReadParameter; ignored: string[] } {
  const params = new URLSearchParams(search);
  const ignored: string[] = [];
  const read: ReadParameter = (name, accept) => {
    const values = params.getAll(name);
    if (values.length === 0) return undefined;
    const value = values.length === 1 ? accept(values[0] ?? '') : undefined;
    if (value === undefined) ignored.push(name);
    return value;
  };
  return { read, ignored };
}
