import { getSource, type PublicRecord } from '../../record/public-record.ts';
import { isSoftened } from '../../schema/codes.ts';
import type { Day } from '../../schema/day.ts';
import { type Carried, statementEvidenceSchema } from '../../schema/evidence.ts';
import { issueMessage } from '../../schema/problem.ts';
import { sourceSchema } from '../../schema/source.ts';
import { statementSchema } from '../../schema/statement.ts';
import { carriedName } from '../drafts/carried.ts';
import type { CodingDraft, SourceDraft, StatementDraft } from '../drafts/draft.ts';
import { freeId, sourceIdOf, statementIdOf } from '../drafts/ids.ts';
import type { Item, Sitting } from './sitting.ts';

/** Fields as they are written into a file, in the house's order; what is not known or says nothing is left out. */
export type Authored = Readonly<Record<string, unknown>>;

/** A field of a form that is not in order: its path in the entry, and what to write instead. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** A new statement of a plan. */
export interface PlannedStatement {
  key: string;
  id: string;
  country: string;
  said: Day;
  value: Authored;
}

/** New evidence for a statement that stands. */
export interface PlannedEvidence {
  key: string;
  id: string;
  value: Authored;
  /** Why the statement is revised. */
  why: string;
}

/** What a sitting would write. */
export interface Plan {
  /** Null where the record has the source already. */
  source: { id: string; value: Authored } | null;
  sourceId: string;
  /** The name of the text in the folder of articles; null where it is not kept. */
  article: string | null;
  statements: readonly PlannedStatement[];
  evidence: readonly PlannedEvidence[];
  /** The unread report that becomes these statements; empty for none. */
  report: string;
  /** By key of the item; those of the source under `source`. */
  problems: ReadonlyMap<string, readonly FieldProblem[]>;
}

/** How a whole text is kept, so that `npm run verify` finds its quotations again. */
export interface Kept {
  /** SHA-256 of the normalised text; null where it is not kept, or not whole. */
  digest: string | null;
  /** The name under which it lies in the folder of articles; null where it is still to get one. */
  article: string | null;
}

/**
 * What the items with these keys would write, in the order of the sitting, with the ids that they would get and every
 * field that its schema refuses.
 */
export function planOf(
  sitting: Sitting,
  keys: ReadonlySet<string>,
  record: PublicRecord,
  { today, kept }: { today: Day; kept: Kept },
): Plan {
  const items = sitting.items.filter(({ key }) => keys.has(key));
  const problems = new Map<string, readonly FieldProblem[]>();
  const known = sitting.known === '' ? undefined : getSource(record, sitting.known);
  const sourceId = known?.id ?? newSourceId(sitting, items, record, today);
  const article = kept.digest === null ? null : (kept.article ?? `${sourceId}.txt`);
  const text = { digest: kept.digest, article };
  const source = known ? null : { id: sourceId, value: authoredSource(sitting.source, { today, text }) };
  if (source) problems.set('source', faults(sourceSchema, source.value));
  const isWhole = known ? known.textDigest !== null && known.textDigest === sitting.digest : article !== null;
  const place = { source: sourceId, today, against: isWhole ? 'full-text' : sitting.against };
  const publisher = known?.publisher ?? sitting.source.publisher;
  const taken = new Set(record.statementsById.keys());
  const statements: PlannedStatement[] = [];
  const evidence: PlannedEvidence[] = [];
  for (const { key, draft, joins, carries } of items) {
    const piece = authoredEvidence(draft, joins === '' ? carriedBy(draft) : carries, place);
    if (joins !== '') {
      const why = draft.note.trim() || `${publisher || 'Another text'} tells of it, too.`;
      evidence.push({ key, id: joins, value: piece, why });
      problems.set(key, faults(statementEvidenceSchema, piece, 'evidence.'));
      continue;
    }
    const { country, name, represents } = draft;
    const day = draft.said || today;
    const id = freeId(statementIdOf({ country, day, name, represents }, publisher), taken);
    taken.add(id);
    const value = authoredStatement(id, draft, piece, today);
    statements.push({ key, id, country, said: day, value });
    problems.set(key, [...unsaid(draft), ...faults(statementSchema, value)]);
  }
  return { source, sourceId, article, statements, evidence, report: sitting.report, problems };
}

function newSourceId(
  { source, id }: Sitting,
  items: readonly Item[],
  { sourcesById }: PublicRecord,
  today: Day,
): string {
  const day = source.published || items.map(({ draft }) => draft.said).find(Boolean) || today;
  return freeId(sourceIdOf(source.publisher || id, day), new Set(sourcesById.keys()));
}

function authoredSource(source: SourceDraft, { today, text }: { today: Day; text: Kept }): Authored {
  const { publisher, publisherKind, stateControlled, title, url, published, publishedPrecision } = source;
  return present({
    publisher: line(publisher) ?? '',
    publisherKind,
    stateControlled,
    title: line(title) ?? null,
    url: line(url) ?? null,
    published: line(published) ?? null,
    publishedPrecision: publishedPrecision === 'day' ? undefined : publishedPrecision,
    recorded: today,
    language: source.language.trim(),
    ...(text.article === null ? {} : { textDigest: text.digest, article: text.article }),
    summary: line(source.summary),
    differs: line(source.differs),
    notes: line(source.notes),
  });
}

function authoredStatement(id: string, draft: StatementDraft, piece: Authored, today: Day): Authored {
  const { country, name, person, role, represents, said, saidPrecision, summary, codings, note } = draft;
  return present({
    id,
    country,
    speaker: { name: line(name) ?? '', person, role: line(role) ?? '', represents },
    said,
    saidPrecision: saidPrecision === 'day' ? undefined : saidPrecision,
    recorded: today,
    summary: line(summary) ?? '',
    codings: codings.map(authoredCoding),
    evidence: [piece],
    note: line(note),
  });
}

function authoredCoding({
  contribution,
  stance,
  place,
  mission,
  conditions,
  ...rest
}: CodingDraft): Authored {
  const { wording, scope, restates, readsWith } = rest;
  return present({
    contribution,
    stance,
    wording: wording !== '' && isSoftened({ contribution, stance, wording }) ? wording : undefined,
    place: place === 'unspecified' ? undefined : place,
    mission: contribution === 'land' ? mission : undefined,
    conditions: conditions.length === 0 ? undefined : conditions,
    scope: scope === 'after-ceasefire' ? undefined : scope,
    readsWith:
      readsWith.statement === ''
        ? undefined
        : { statement: readsWith.statement, why: line(readsWith.why) ?? '' },
    restates: line(restates),
  });
}

function authoredEvidence(
  { kind, language, quote, wordsBy, wantsContext }: StatementDraft,
  carries: readonly Carried[],
  { source, today, against }: { source: string; today: Day; against: string },
): Authored {
  return present({
    source,
    kind,
    language: language.trim(),
    ...(quote === null
      ? {}
      : {
          quote: present({
            exact: quote.exact,
            prefix: quote.prefix || undefined,
            suffix: quote.suffix || undefined,
            translation: line(quote.translation),
          }),
          wordsBy,
          carries,
          ...(wantsContext && carries.length > 0 ? { wantsContext } : {}),
        }),
    checked: { on: today, against },
  });
}

/** Which codings of a new statement its quotation carries. */
function carriedBy({ codings }: StatementDraft): Carried[] {
  return codings.filter((coding) => coding.carried).map((coding) => carriedName(coding, codings));
}

/** Texts that are still to be written, in words for a form. */
function unsaid({ said, summary }: StatementDraft): FieldProblem[] {
  return [
    ...(summary.trim() === ''
      ? [{ field: 'summary', message: 'is empty: tell in own words what was said' }]
      : []),
    ...(said === '' ? [{ field: 'said', message: 'is missing: write the day as YYYY-MM-DD' }] : []),
  ];
}

interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { issues: Parameters<typeof issueMessage>[0][] } };
}

function faults(schema: Schema, value: Authored, before = ''): FieldProblem[] {
  const found = schema.safeParse(value);
  return (found.error?.issues ?? [])
    .filter(({ path }) => !((path[0] === 'said' || path[0] === 'summary') && value[path[0]] === ''))
    .map((issue) => ({ field: `${before}${issue.path.join('.')}`, message: issueMessage(issue) }));
}

/** One line of text in form NFC, or undefined for none. */
function line(text: string): string | undefined {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim() || undefined;
}

function present(fields: Record<string, unknown>): Authored {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
