import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** A text that joins a file; nothing else of the file changes. */
export interface Insertion {
  /** Where, in code units of the file as it was. */
  at: number;
  text: string;
}

/** The file with all of them. Those for one place stand in the order given. */
export function inserted(text: string, insertions: readonly Insertion[]): string {
  return insertions
    .map((one, order) => ({ ...one, order }))
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((whole, { at, text: more }) => whole.slice(0, at) + more + whole.slice(at), text);
}

/** Puts an entry into a list of entries with days, before the first that has a later day, else at the end. */
export function newEntry(text: string, entry: string, dayField: string, day: string): Insertion {
  const entries = entriesOf(text);
  const next = entries.findIndex((one) => String(one.get(dayField)) > day);
  const before = entries[next];
  if (!before?.range)
    return { at: text.length, text: text === '' || text.endsWith('\n') ? entry : `\n${entry}` };
  const start = lineStart(text, before.range[0]);
  // What stands directly above an entry is about it; above the first it may be about the file.
  return { at: next === 0 ? start : aboveComments(text, start), text: entry };
}

/**
 * Puts an item at the end of a list that a field of an entry holds: `block` with its indent and end of line, `flow` as
 * it stands in brackets. Where there is no such field, it comes to the end of the entry.
 * @throws RangeError for an entry that is not there, or a field that holds no list
 */
export function addItem(
  text: string,
  id: string,
  field: string,
  { block, flow }: { block: string; flow: string },
): Insertion {
  const entry = entryOf(text, id);
  const list = entry.get(field, true) as unknown;
  if (list === undefined) return newField(text, id, `  ${field}:\n${block}`);
  if (!isSeq(list) || !list.range) throw new RangeError(`${field} of ${id} is no list: add to it by hand`);
  const last = list.items.at(-1) as { range?: [number, number, number] } | undefined;
  if (!list.flow)
    return { at: lineEnd(text, contentEnd(text, last?.range?.[1] ?? list.range[1])), text: block };
  const bracket = text.lastIndexOf(']', list.range[1] - 1);
  return last?.range
    ? { at: contentEnd(text, last.range[1]), text: `, ${flow}` }
    : { at: bracket, text: flow };
}

/** Puts a field, with its indent and end of line, to the end of an entry. */
export function newField(text: string, id: string, field: string): Insertion {
  const entry = entryOf(text, id);
  if (entry.flow) throw new RangeError(`${id} stands on one line: write it in several, or change it by hand`);
  const at = lineEnd(text, contentEnd(text, entry.range?.[1] ?? text.length));
  return { at, text: text.endsWith('\n') || at < text.length ? field : `\n${field}` };
}

/** What a field of an entry says, as YAML gives it; undefined where there is none. */
export function fieldOf(text: string, id: string, field: string): unknown {
  return (entryOf(text, id).toJSON() as Record<string, unknown>)[field];
}

function entriesOf(text: string): YAMLMap[] {
  const { contents } = parseDocument(text);
  return isSeq(contents) ? contents.items.filter((item) => isMap(item)) : [];
}

function entryOf(text: string, id: string): YAMLMap {
  const entry = entriesOf(text).find((one) =>
    one.items.some(
      ({ key, value }: Pair) => isScalar(key) && key.value === 'id' && isScalar(value) && value.value === id,
    ),
  );
  if (!entry) throw new RangeError(`there is no entry ${id}`);
  return entry;
}

function contentEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/u.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Behind the end of the line. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function aboveComments(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const line = lineStart(text, at - 1);
    if (!text.startsWith('#', line)) return at;
    at = line;
  }
  return at;
}
