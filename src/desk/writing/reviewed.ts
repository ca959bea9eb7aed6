import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadContent } from '../../content/load.ts';
import { loadSeals, newSealLines } from '../../content/seals.ts';
import { verify } from '../../evidence/verify.ts';
import { type Content, createRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import type { Problem } from '../../schema/problem.ts';
import { SEAL_FILE, sealFileText } from '../../seal/seal-file.ts';
import { differenceProblem, sealProblems } from '../../seal/seal-problems.ts';
import type { FileChange } from './file-changes.ts';

/** What `npm run check`, `verify` and `seal` say of a content folder with changes that are not written yet. */
export interface Review {
  /** What may not be written. */
  refused: readonly Problem[];
  /** What has to be done after it is written: prose that the new words overtake, today's edition. */
  due: readonly Problem[];
  /** Quotations that were found word for word in the articles at hand. */
  quotes: number;
  /** All changes, those of the seal with them; empty where anything is refused. */
  changes: readonly FileChange[];
  /** How many lines would join the seal. */
  sealed: number;
}

/** Every problem of a content folder, as `npm run check` has it, but for the seals. */
export type Check = (folder: string) => readonly Problem[];

/**
 * Tries changes on a copy of the content folder. `articles` are texts by the name of their file: quotations that were
 * compared with another one, which is not at hand, are not looked for.
 */
export function review(
  folder: string,
  changes: readonly FileChange[],
  { check, today, articles }: { check: Check; today: Day; articles: ReadonlyMap<string, string> },
): Review {
  const copy = mkdtempSync(join(tmpdir(), 'whos-willing-desk-'));
  try {
    cpSync(folder, copy, { recursive: true });
    for (const { path, after } of changes) {
      if (after === null) rmSync(join(copy, path), { force: true });
      else {
        mkdirSync(dirname(join(copy, path)), { recursive: true });
        writeFileSync(join(copy, path), after);
      }
    }
    const { authored, content } = loadContent(copy);
    const { lines, problems: unread } = loadSeals(copy);
    const seal = newSealLines(authored, lines, today);
    const after = [...lines, ...seal.added];
    const { quotes, problems } = content ? verified(content, articles) : { quotes: 0, problems: [] };
    const all = unique([
      ...check(copy),
      ...unread,
      ...seal.refused.map((one) => differenceProblem(one)),
      ...sealProblems(authored, after, today),
      ...problems,
    ]);
    const due = all.filter((one) => isDue(one, today));
    const refused = all.filter((one) => !due.includes(one));
    const text = { path: SEAL_FILE, before: sealFileText(lines), after: sealFileText(after) };
    return {
      refused,
      due,
      quotes,
      changes: refused.length > 0 ? [] : [...changes, text].filter(isChange),
      sealed: refused.length > 0 ? 0 : seal.added.length,
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * Prose can only be brought up to date after what it cites is there, and so can a vote of which new words tell who has governed
 * since, and today's edition, which may be made anew.
 */
function isDue({ file, field }: Problem, today: Day): boolean {
  return (
    /^(?:explainers|pages)\/|^claims\.yaml$/u.test(file) ||
    (file === 'elections.yaml' && field.endsWith('.since')) ||
    (file === 'editions.yaml' && [today, `edition/${today}`].includes(field))
  );
}

function isChange({ before, after }: FileChange): boolean {
  return before !== after;
}

function verified(content: Content, articles: ReadonlyMap<string, string>) {
  const record = createRecord({
    ...content,
    sources: content.sources.map((source) =>
      source.article !== null && articles.has(source.article) ? source : { ...source, article: null },
    ),
    statements: content.statements.map((one) => ({ ...one, evidence: atHand(one.evidence) })),
    figures: content.figures.map((one) => ({ ...one, evidence: atHand(one.evidence) })),
    events: content.events.map((one) => ({ ...one, evidence: atHand(one.evidence) })),
  });
  const { quotes, problems } = verify(record, articles);
  return {
    quotes,
    problems: problems.map((message): Problem => ({ file: 'articles', field: 'verify', message })),
  };

  function atHand<Piece extends { source: string }>(evidence: readonly Piece[]): Piece[] {
    const names = new Map(content.sources.map(({ id, article }) => [id, article]));
    return evidence.filter(({ source }) => articles.has(names.get(source) ?? ''));
  }
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [`${one.file} ${one.field} ${one.message}`, one])).values()];
}
