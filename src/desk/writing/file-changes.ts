import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../schema/day.ts';
import type { Plan } from '../judgement/planned.ts';
import { evidenceYaml, flow, revisionYaml, sourceYaml, statementYaml } from './entry-yaml.ts';
import { addItem, fieldOf, inserted, newEntry, newField } from './list-text.ts';

/** A file before and after. */
export interface FileChange {
  /** From the folder that it is in. */
  path: string;
  /** Null for a file that is new. */
  before: string | null;
  /** Null for a file that goes. */
  after: string | null;
}

/** What came of an attempt to read a report. */
export type Tried = 'read' | 'refused' | 'unavailable';

const REPORTS = 'reports.yaml';

/** The files of a content folder as a plan would leave them; without the seal. Nothing is written. */
export function plannedChanges(folder: string, plan: Plan, today: Day): FileChange[] {
  const files = filesOf(folder);
  if (plan.source) files.set(`sources/${plan.source.id}.yaml`, sourceYaml(plan.source.value));
  for (const { country, said, value } of plan.statements)
    files.edit(`statements/${country.toLowerCase()}.yaml`, (text) =>
      inserted(text === '[]\n' ? '' : text, [
        newEntry(text === '[]\n' ? '' : text, statementYaml(value), 'said', said),
      ]),
    );
  for (const [id, pieces] of Map.groupBy(plan.evidence, (piece) => piece.id))
    files.edit(fileOfStatement(folder, id), (text) => {
      const was = { evidence: fieldOf(text, id, 'evidence') };
      const why = [...new Set(pieces.map((piece) => piece.why))].join(' ');
      return inserted(text, [
        ...pieces.map(({ value }) =>
          addItem(text, id, 'evidence', { block: evidenceYaml(value), flow: flow(value) }),
        ),
        addItem(text, id, 'revised', revision(today, why, was)),
      ]);
    });
  if (plan.report !== '') {
    const made = [...plan.statements, ...plan.evidence].map(({ id }) => id);
    files.edit(REPORTS, (text) =>
      reportRead(triedText(text, plan.report, today, 'read'), plan.report, made, today),
    );
  }
  return files.changes();
}

/** The file of reports with one more attempt to read one of them. */
export function triedChanges(folder: string, id: string, today: Day, result: Tried): FileChange[] {
  const files = filesOf(folder);
  files.edit(REPORTS, (text) => triedText(text, id, today, result));
  return files.changes();
}

function triedText(text: string, id: string, on: Day, result: Tried): string {
  const item = flow({ on, result });
  return fieldOf(text, id, 'tried') === undefined
    ? inserted(text, [newField(text, id, `  tried: [${item}]\n`)])
    : inserted(text, [addItem(text, id, 'tried', { block: `    - ${item}\n`, flow: item })]);
}

function reportRead(text: string, id: string, made: readonly string[], today: Day): string {
  if (fieldOf(text, id, 'readAs') !== undefined) return text; // it was read before
  const ids = [...new Set(made)];
  return inserted(text, [
    newField(text, id, `  readAs: ${flow(ids)}\n`),
    addItem(text, id, 'revised', revision(today, 'It was read.', { readAs: null })),
  ]);
}

function revision(on: Day, why: string, was: Readonly<Record<string, unknown>>) {
  return { block: revisionYaml({ on, why, was }), flow: flow({ on, why, was }) };
}

/** @throws RangeError where no file of statements has it */
function fileOfStatement(folder: string, id: string): string {
  const [start = ''] = id.split('-');
  const own = `statements/${start}.yaml`;
  const text = textOf(folder, own);
  if (text === null || !text.includes(`id: ${id}`))
    throw new RangeError(`${id} does not stand in ${own}: add the evidence by hand`);
  return own;
}

/** Files as they are read, and as they would be. */
function filesOf(folder: string) {
  const texts = new Map<string, { before: string | null; after: string }>();
  const read = (path: string) => texts.get(path)?.after ?? textOf(folder, path) ?? '';
  const set = (path: string, after: string) =>
    texts.set(path, { before: texts.get(path)?.before ?? textOf(folder, path), after });
  return {
    set,
    edit: (path: string, change: (text: string) => string) => set(path, change(read(path))),
    changes: (): FileChange[] => [...texts].map(([path, one]) => ({ path, ...one })),
  };
}

function textOf(folder: string, path: string): string | null {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
