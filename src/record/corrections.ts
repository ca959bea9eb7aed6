import type { Correction } from '../schema/correction.ts';
import type { Day } from '../schema/day.ts';
import type { Evidence } from '../schema/evidence.ts';
import { REVISED_FIELDS, type Revisable, type RevisedField } from '../schema/revision.ts';
import type { Coding, Statement } from '../schema/statement.ts';
import { entryAsKnown, entryBefore } from './entry-as-known.ts';
import type { PublicRecord } from './public-record.ts';
import { type RevisedPosition, revisedPositions } from './revised-positions.ts';

/** The newest correction that touched one of these statements (ids), or undefined. */
export function findLatestCorrection(
  { corrections }: PublicRecord,
  statements: readonly string[],
): Correction | undefined {
  const shown = new Set(statements);
  return corrections.findLast((correction) => correction.statements.some((id) => shown.has(id)));
}

type Fields = Partial<Record<RevisedField, unknown>>;

/** What the revisions of one day made of an entry, taken together: what they undo of one another is not in it. */
export interface DayOfRevisions<Entry> {
  on: Day;
  before: Entry;
  after: Entry;
  /** The fields that say something else at the end of the day than at its beginning, in the order of a page. */
  fields: readonly RevisedField[];
  /** Why, as was said last of what changed. */
  why: string;
}

/** The revisions of an entry, those of one day as one, the oldest day first. */
export function revisionsByDay<Entry extends Revisable>(entry: Entry): DayOfRevisions<Entry>[] {
  const { revised = [] } = entry;
  return [...new Set(revised.map(({ on }) => on))].sort().map((on) => {
    const before = entryBefore(
      entry,
      revised.findIndex((revision) => revision.on === on),
    );
    const after = entryAsKnown(entry, on);
    const fields = REVISED_FIELDS.filter(
      (field) => !isAlike((before as Fields)[field], (after as Fields)[field]),
    );
    return { on, before, after, fields, why: reason(entry, { on, fields }) };
  });
}

/** Why these fields changed on a day: the last reason given for each; the last of the day where all was undone. */
function reason(
  { revised = [] }: Revisable,
  { on, fields }: { on: Day; fields: readonly RevisedField[] },
): string {
  const ofDay = revised.filter((revision) => revision.on === on);
  const last = new Set(fields.map((field) => ofDay.findLast(({ was }) => was[field] !== undefined)));
  const given = ofDay.filter((revision) => last.has(revision));
  return (given.length > 0 ? given : ofDay.slice(-1)).map(({ why }) => why).join(' ');
}

/**
 * What a reader could have read otherwise in a statement, by the day on which it was set right: who said what and when,
 * how it was coded, and quoted words that stand no longer. That a coding names its mission, that a quotation was judged or
 * joined, and our notes on all that are changes of the entry, and correct nothing that it said.
 */
export function readOtherwise(statement: Statement): DayOfRevisions<Statement>[] {
  return revisionsByDay(statement)
    .map((day) => {
      const fields = day.fields.filter((field) => isReadOtherwise(field, day));
      return { ...day, fields, why: reason(statement, { on: day.on, fields }) };
    })
    .filter(({ fields }) => fields.length > 0);
}

/**
 * The positions of a country that revisions changed, each with the statements that a reader could have read otherwise.
 * Where none could be, because only what they repeat or are read with was settled, with those whose codings changed.
 */
export function positionsReadOtherwise(record: PublicRecord, country: string): RevisedPosition[] {
  return revisedPositions(record)
    .filter(({ change }) => change.to.country.id === country)
    .map(({ on, change, revised }) => {
      const why = (days: readonly DayOfRevisions<Statement>[]) => days.find((day) => day.on === on)?.why;
      const told = revised.flatMap(({ statement }) => {
        const found = why(readOtherwise(statement));
        return found ? [{ statement, why: found }] : [];
      });
      const coded = revised.flatMap(({ statement }) => {
        const found = why(revisionsByDay(statement).filter(({ fields }) => fields.includes('codings')));
        return found ? [{ statement, why: found }] : [];
      });
      return { on, change, revised: told.length > 0 ? told : coded };
    });
}

/** Codings and quotations that said something before a day of revisions that they do not say after it. */
export function goneCodings({
  before,
  after,
}: Pick<DayOfRevisions<Statement>, 'before' | 'after'>): Coding[] {
  const kept = new Set(after.codings.map(codedAs));
  return before.codings.filter((coding) => !kept.has(codedAs(coding)));
}

export function goneWords({
  before,
  after,
}: Pick<DayOfRevisions<Statement>, 'before' | 'after'>): Evidence[] {
  const kept = new Set(after.evidence.map(printed));
  return before.evidence.filter((piece) => piece.quote && !kept.has(printed(piece)));
}

function isReadOtherwise(field: RevisedField, day: DayOfRevisions<Statement>): boolean {
  if (field === 'note') return false;
  if (field === 'evidence') return goneWords(day).length > 0;
  if (field !== 'codings') return true;
  return goneCodings(day).length > 0 || goneCodings({ before: day.after, after: day.before }).length > 0;
}

/** Of a coding what a page tells as its answer: as what soldiers would go only where that is as peacekeepers. */
function codedAs({ contribution, stance, place, mission, conditions, scope }: Coding): string {
  const peacekeeping = mission === 'peacekeeping' ? [mission] : [];
  return JSON.stringify([
    contribution,
    stance,
    place ?? 'unspecified',
    scope,
    [...conditions].sort(),
    peacekeeping,
  ]);
}

function printed({ quote }: Evidence): string {
  return JSON.stringify([quote?.exact, quote?.translation]);
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
