/**
 * Makes small changes to entries of the real content folder, one at a time, and counts how many `check` names:
 *
 *     node tests/bench/mutations.ts [1000 [seed]]
 *
 * A letter, a word, a "not", a day, a number, a code, a name, a field or a member of a list: each in a copy of the folder,
 * in the file itself, read again as `npm run check` reads it. Exits 1 when any went unnamed.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { authoredEntries } from '../../src/content/authored-entries.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { loadContent } from '../../src/content/load.ts';
import { loadSeals } from '../../src/content/seals.ts';
import { type Authored, SEALED_KINDS } from '../../src/seal/authored.ts';
import { sealProblems } from '../../src/seal/seal-problems.ts';
import { dice, mutate } from '../unit/seal/mutations.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const [count = 1000, seed = 1] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'whos-willing-mutations-'));

/** The file as text with one entry exchanged, written as YAML. */
function withEntry(text: string, { file, kind, name, fields }: Authored): string {
  const value = parse(text);
  const id = name.slice(kind.length + 1);
  if (kind === 'source') return stringify(fields);
  if (kind === 'term') {
    const [group = '', ...code] = id.split('.');
    return stringify({ ...value, [group]: { ...value[group], [code.join('.')]: fields } });
  }
  const found = authoredEntries(file, value).findIndex((entry) => entry.name === name);
  return stringify(value.with(found, fields));
}

try {
  cpSync(contentFolder(), folder, { recursive: true });
  const { authored } = loadContent(folder);
  const { lines } = loadSeals(folder);
  const roll = dice(seed);
  const unnamed: string[] = [];
  const made = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const { entry, what } = mutate(authored, roll);
    const path = join(folder, entry.file);
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, withEntry(before, entry));
    // Of all files only this one is another: the rest need not be read again.
    const { file } = entry;
    const again = authoredEntries(file, parse(readFileSync(path, 'utf8')));
    const changed = [...authored.filter((one) => one.file !== file), ...again];
    const named = sealProblems(changed, lines, TODAY).some(({ field }) => field === entry.name);
    if (!named) unnamed.push(`${entry.name} ${what}`);
    made.set(entry.kind, (made.get(entry.kind) ?? 0) + 1);
    writeFileSync(path, before);
  }
  for (const kind of SEALED_KINDS)
    console.log(`${kind.padEnd(12)}${String(made.get(kind) ?? 0).padStart(5)}`);
  for (const one of unnamed) console.log(`UNNAMED ${one}`);
  console.log(
    `${count} changes to entries of ${basename(contentFolder())}/, ${count - unnamed.length} named`,
  );
  process.exitCode = unnamed.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
