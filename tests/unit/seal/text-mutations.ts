/** Slips of a keyboard in the files themselves: what an editor, a merge or a script does to them without meaning to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { authoredEntries } from '../../../src/content/authored-entries.ts';
import { parseYaml } from '../../../src/content/yaml-text.ts';
import { type Authored, sealedFields } from '../../../src/seal/authored.ts';
import { compareSeal, entryName } from '../../../src/seal/compare-seal.ts';
import type { SealLine } from '../../../src/seal/seal-file.ts';
import type { Dice } from './mutations.ts';

/** A file of the content folder, with its entries and the lines that seal them. */
export interface SealedFile {
  file: string;
  text: string;
  entries: readonly Authored[];
  lines: readonly SealLine[];
}

/** The files that hold these entries. */
export function sealedFiles(
  folder: string,
  entries: readonly Authored[],
  lines: readonly SealLine[],
): SealedFile[] {
  const linesOf = Map.groupBy(lines, ({ name }) => entryName(name));
  return [...Map.groupBy(entries, ({ file }) => file)].map(([file, own]) => ({
    file,
    text: readFileSync(join(folder, file), 'utf8'),
    entries: own,
    lines: own.flatMap(({ name }) => linesOf.get(name) ?? []),
  }));
}

/** One slip at a random place. */
export function slip(text: string, roll: Dice): string {
  const at = roll(text.length);
  const letter = 'aeinorst0127-'[roll(13)] ?? '';
  const lines = text.split('\n');
  const line = roll(lines.length - 1);
  const slips = [
    () => text.slice(0, at) + text.slice(at + 1), // a letter lost
    () => text.slice(0, at) + letter + text.slice(at + 1), // another letter
    () => text.slice(0, at) + letter + text.slice(at), // a letter too many
    () => text.slice(0, at) + text.slice(at).replace(/[\p{L}\p{N}]+ /u, ''), // a word lost
    () => text.slice(0, at) + text.slice(at).replace(/ (?=\p{L})/u, ' not '), // a "not"
    () => lines.toSpliced(line, 1).join('\n'), // a line lost
    () => lines.toSpliced(line, 0, lines[line] ?? '').join('\n'), // a line twice
    () => lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '').join('\n'), // two lines exchanged
  ];
  return slips[roll(slips.length)]?.() ?? text;
}

/**
 * What becomes of a file that now reads so. `same`: it says what it said (a comment, a space, the order of fields, the day
 * of a search). `unread`: it is no YAML any more. `named`: the seal names an entry, as altered or gone, so that running
 * `npm run seal` would be refused. `unnamed`: nothing is said.
 */
export function outcome(
  { file, entries, lines }: SealedFile,
  text: string,
): 'same' | 'unread' | 'named' | 'unnamed' {
  const { value, problems } = parseYaml(file, text);
  if (problems.length > 0) return 'unread';
  const now = authoredEntries(file, value);
  if (isDeepStrictEqual(sealedBy(now), sealedBy(entries))) return 'same';
  return compareSeal(now, lines).some(({ state }) => state !== 'unsealed') ? 'named' : 'unnamed';
}

function sealedBy(entries: readonly Authored[]): Map<string, unknown> {
  return new Map(entries.map((entry) => [entry.name, sealedFields(entry)]));
}
