import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileChange } from './file-changes.ts';

/** Files of one folder that change together. */
export interface Change {
  folder: string;
  files: readonly FileChange[];
}

/** What is kept of a write until the next: enough to put every byte back. */
interface Journal {
  /** `begun`: it may have been cut short. */
  state: 'begun' | 'done';
  about: string;
  changes: readonly Change[];
}

/**
 * Writes all files, or none: each is written aside whole, then all are renamed, and where one cannot be the others are put
 * back. What they were stands in `journal` before the first rename, so that a write that was cut short is undone by
 * `recover`. `about` is the name by which `undoLast` tells it.
 * @throws Error, with every byte as it was, for a file that is not any more what `before` says
 */
export function writeTogether(changes: readonly Change[], journal: string, about: string): void {
  const moved = changes.flatMap(({ folder, files }) =>
    files.filter((one) => textAt(folder, one.path) !== one.before),
  );
  if (moved[0])
    throw new Error(
      `${moved[0].path} was changed by somebody else since: look at it again, nothing was written`,
    );
  mkdirSync(dirname(journal), { recursive: true });
  writeAside(journal, JSON.stringify({ state: 'begun', about, changes } satisfies Journal));
  put(changes, 'before', 'after');
  writeAside(journal, JSON.stringify({ state: 'done', about, changes } satisfies Journal));
}

/**
 * Puts back what the last write changed, to the byte, and forgets it. Undefined where there is nothing to undo.
 * @throws Error, with nothing put back, where a file was changed since
 */
export function undoLast(journal: string): { about: string; files: string[] } | undefined {
  const last = journalAt(journal);
  if (!last) return undefined;
  const changed = last.changes.flatMap(({ folder, files }) =>
    files.filter((one) => textAt(folder, one.path) !== one.after),
  );
  if (changed[0])
    throw new Error(`${changed[0].path} was changed since: what was written can only be taken back by hand`);
  put(last.changes, 'after', 'before');
  rmSync(journal);
  return { about: last.about, files: last.changes.flatMap(({ files }) => files.map(({ path }) => path)) };
}

/** The name of what an undo would take back; undefined for nothing. */
export function undoable(journal: string): string | undefined {
  return journalAt(journal)?.about;
}

/** Undoes a write that was cut short, by a power cut, say. Returns the files that it put back. */
export function recover(journal: string): string[] {
  const last = journalAt(journal);
  if (last?.state !== 'begun') return [];
  const back = last.changes.map(({ folder, files }) => ({
    folder,
    files: files.filter((one) => textAt(folder, one.path) === one.after && one.after !== one.before),
  }));
  put(back, 'after', 'before');
  rmSync(journal);
  return back.flatMap(({ files }) => files.map(({ path }) => path));
}

function put(changes: readonly Change[], from: 'before' | 'after', to: 'before' | 'after'): void {
  const steps = changes.flatMap(({ folder, files }) =>
    files.map((one) => ({ file: join(folder, one.path), old: one[from], text: one[to], aside: '' })),
  );
  const done: typeof steps = [];
  try {
    for (const step of steps) if (step.text !== null) step.aside = asideOf(step.file, step.text);
    for (const step of steps) {
      if (step.text === null) rmSync(step.file);
      else renameSync(step.aside, step.file);
      done.push(step);
    }
  } catch (error) {
    for (const { file, old } of done) {
      if (old === null) rmSync(file, { force: true });
      else writeAside(file, old);
    }
    throw error;
  } finally {
    for (const { aside } of steps) if (aside !== '') rmSync(aside, { force: true });
  }
}

function journalAt(journal: string): Journal | undefined {
  return existsSync(journal) ? (JSON.parse(readFileSync(journal, 'utf8')) as Journal) : undefined;
}

function textAt(folder: string, path: string): string | null {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Replaces a file in one step. */
export function writeAside(file: string, text: string): void {
  renameSync(asideOf(file, text), file);
}

/** Beside it, since only there a rename is one step; with a name that the content check passes over. */
function asideOf(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true });
  const aside = join(dirname(file), `.${basename(file)}-${randomUUID()}`);
  writeFileSync(aside, text, { flush: true });
  return aside;
}
