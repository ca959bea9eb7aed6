/** A copy of the content folder with mutants in it that `check` lets pass together. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addEdition } from '../../src/content/add-edition.ts';
import { checkContent } from '../../src/content/check.ts';
import { editionDigest } from '../../src/content/edition-problems.ts';
import { loadContent } from '../../src/content/load.ts';
import { checkSeals, loadSeals, sealContent } from '../../src/content/seals.ts';
import { undrawable } from '../../src/map/earth/undrawable.ts';
import { createRecord } from '../../src/record/public-record.ts';
import { NEWEST_RULES } from '../../src/record/rules.ts';
import { formatProblems, type Problem } from '../../src/schema/problem.ts';
import { fileSeal, SEAL_FILE } from '../../src/seal/seal-file.ts';
import { LED_TO, sitePages } from '../../src/site-files.ts';
import { type Mutant, nameOf, readTexts, type Texts } from './mutant.ts';

export type MutatedContent = {
  path: string;
  /** What the folder holds when nothing is changed. */
  texts: Texts;
  /** Those of these mutants that `check` lets pass, all in one folder. Throws where it refuses one and says not where. */
  survivors(mutants: readonly Mutant[]): Mutant[];
  /** Writes the folder with these mutants, sealed and with an edition of its own, as it would be published. */
  write(mutants: readonly Mutant[]): void;
  delete(): void;
};

const EDITIONS = 'editions.yaml';

/** A copy of `from`, without its seal and editions: both hold what nobody has changed, and would refuse everything. */
export function mutatedContent(from: string): MutatedContent {
  const path = mkdtempSync(join(tmpdir(), 'whos-willing-mutants-'));
  const today = new Date().toISOString().slice(0, 10);
  cpSync(from, path, { recursive: true });
  const texts = readTexts(path);
  let altered: ReadonlySet<string> = new Set();

  function put(mutants: readonly Mutant[]): void {
    const changed = new Map<string, string | undefined>();
    for (const { file, alter } of mutants) {
      const text = changed.has(file) ? changed.get(file) : texts.get(file);
      changed.set(file, text === undefined ? undefined : alter(text));
    }
    for (const file of altered.difference(changed)) writeFileSync(join(path, file), texts.get(file) ?? '');
    for (const [file, text] of changed)
      if (text === undefined) rmSync(join(path, file), { force: true });
      else writeFileSync(join(path, file), text);
    altered = new Set(changed.keys());
    rmSync(join(path, SEAL_FILE), { force: true });
    writeFileSync(join(path, EDITIONS), '[]\n');
  }

  /** Undefined where the check itself fails. */
  function problemsOf(mutants: readonly Mutant[]): Problem[] | undefined {
    put(mutants);
    try {
      return checkContent(path, today, undrawable, sitePages, LED_TO);
    } catch {
      return undefined;
    }
  }

  /** `kept`, which pass together, and those of `more` that pass with them. */
  function admit(kept: readonly Mutant[], more: readonly Mutant[]): readonly Mutant[] {
    if (more.length === 0) return kept;
    const found = problemsOf([...kept, ...more]);
    if (found?.length === 0) return [...kept, ...more];
    const blank = (found ?? []).filter(({ file, field, message }) => !file || !field || !message);
    if (blank.length > 0) throw new Error(`says not where:\n${formatProblems(blank)}`);
    const [only] = more;
    if (more.length === 1 && only && !found) throw new Error(`the check fails on ${nameOf(only)}`);
    if (more.length === 1) return kept;
    const left = more.filter((mutant) => !isNamed(mutant, found ?? []));
    if (left.length < more.length) return admit(kept, left);
    const half = Math.ceil(more.length / 2);
    return admit(admit(kept, more.slice(0, half)), more.slice(half));
  }

  function write(mutants: readonly Mutant[]): void {
    put(mutants);
    sealContent(path, today);
    const { content } = loadContent(path);
    if (!content) throw new Error('the check has nothing against content that cannot be read');
    const record = createRecord(content);
    const edition = { on: today, rules: NEWEST_RULES };
    const digest = editionDigest(record, edition);
    const sealed = fileSeal(loadSeals(path).lines);
    const text = readFileSync(join(path, EDITIONS), 'utf8');
    writeFileSync(join(path, EDITIONS), addEdition(text, { ...edition, digest, sealed }));
    const left = checkSeals(path, today);
    if (left.length > 0) throw new Error(`cannot be sealed:\n${formatProblems(left)}`);
  }

  return {
    path,
    texts,
    survivors: (mutants) => [...rounds(mutants).reduce<readonly Mutant[]>(admit, [])],
    write,
    delete: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Whether a problem is said of the entry that is changed, or, where it has no id, of its file. */
function isNamed({ file, entry }: Mutant, problems: readonly Problem[]): boolean {
  const here = problems.filter((problem) => problem.file === file);
  const own = here.filter(({ field }) => entry !== undefined && field.startsWith(entry));
  return own.length > 0 || here.some(({ field }) => !entry || !/^[a-z]{2,}-/u.test(field));
}

/** In rounds, of which each changes a file once, or more than one entry of it: so whatever is named is to blame. */
function rounds(mutants: readonly Mutant[]): Mutant[][] {
  const all: Mutant[][] = [];
  for (const mutant of mutants) {
    const fits = (round: readonly Mutant[]) => round.every((other) => isApart(mutant, other));
    const round = all.find(fits);
    if (round) round.push(mutant);
    else all.push([mutant]);
  }
  return all;
}

function isApart(one: Mutant, other: Mutant): boolean {
  return (
    one.file !== other.file ||
    (one.entry !== undefined && other.entry !== undefined && one.entry !== other.entry)
  );
}
