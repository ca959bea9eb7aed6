import { type Problem, when } from '../schema/problem.ts';
import type { Statement } from '../schema/statement.ts';
import { originalOf } from './entry-as-known.ts';
import { isOwnWords } from './in-force.ts';
import { evidenceProblems } from './integrity-of-evidence.ts';
import type { Known } from './known.ts';

/** The file in which a statement stands. */
export function statementFile({ country }: Pick<Statement, 'country'>): string {
  return `statements/${country.toLowerCase()}.yaml`;
}

export function statementProblems(statement: Statement, known: Known): Problem[] {
  const { id, country, said, recorded, speaker, evidence } = statement;
  const { parties, withoutPage, today } = known;
  const file = statementFile(statement);
  const at: At = (field, message) => ({ file, field: `${id}.${field}`, message });
  const first = originalOf(statement);
  const start = `${first.country.toLowerCase()}-${first.said}-`;
  const unknown = (party: string) =>
    `${party} is neither in countries.yaml nor in institutions.yaml: add it there first, or write a code from there`;
  return [
    ...when(!id.startsWith(start), at('id', `must begin with ${start} (country and day)`)),
    ...when(!parties.has(country), at('country', unknown(country))),
    ...when(
      withoutPage.has(country),
      at(
        'country',
        `${country} has no slug in institutions.yaml, so no page: write whom the words are about`,
      ),
    ),
    ...when(!parties.has(speaker.represents), at('speaker.represents', unknown(speaker.represents))),
    ...when(
      said > recorded,
      at('said', `is after recorded ${recorded}: nothing enters the record before it was said`),
    ),
    ...when(
      recorded > today,
      at('recorded', `is in the future: today is ${today}, write the day on which it entered the record`),
    ),
    ...retractionProblems(statement, known, at),
    ...codingProblems(statement, at),
    ...evidenceProblems({ file, owner: id, said }, evidence, known),
  ];
}

type At = (field: string, message: string) => Problem;

function retractionProblems(
  statement: Statement,
  { statements, corrections, unread, today }: Known,
  at: At,
): Problem[] {
  const { id, recorded, retracted } = statement;
  if (!retracted) return [];
  const { on, replacedBy } = retracted;
  // One of an earlier day tells of something else.
  const told = corrections.some((correction) => correction.on >= on && correction.statements.includes(id));
  return [
    ...when(
      !told && recorded <= on && on <= today,
      at(
        'retracted',
        `is told nowhere: write an entry in corrections.yaml, on ${on} or later, with ${id} in its statements`,
      ),
    ),
    ...when(
      on < recorded,
      at('retracted.on', `is before recorded ${recorded}: write the day on which it was taken back`),
    ),
    ...when(
      on > today,
      at('retracted.on', `is in the future: today is ${today}, write the day on which it was taken back`),
    ),
    ...when(
      replacedBy !== undefined && !statements.has(replacedBy) && !unread.has(replacedBy),
      at('retracted.replacedBy', `${replacedBy} is no statement: write the id of the one that replaces it`),
    ),
    ...when(
      replacesItself(statement, statements),
      at('retracted.replacedBy', 'leads back to this statement: write the id of one that still stands'),
    ),
  ];
}

function replacesItself(statement: Statement, statements: Known['statements']): boolean {
  const seen = new Set<string>();
  let next = statement.retracted?.replacedBy;
  while (next !== undefined && next !== statement.id && !seen.has(next)) {
    seen.add(next);
    next = statements.get(next)?.retracted?.replacedBy;
  }
  return next === statement.id;
}

const PROMISES: ReadonlySet<string> = new Set(['leads', 'committed']);

function codingProblems(statement: Statement, at: At): Problem[] {
  const { country, speaker, codings, evidence } = statement;
  const kinds = new Set(evidence.map(({ kind }) => kind));
  const onlyAttended = [...kinds].every((kind) => kind === 'attendance');
  const spoken = kinds.has('direct-quote') || kinds.has('reported-speech') || kinds.has('joint-text');
  const keys = codings.map(({ contribution, place, scope }) => `${contribution} ${place} ${scope}`);
  return [
    ...when(
      onlyAttended && codings.length > 0,
      at('codings', 'rest on attendance alone, and attendance is not a promise: remove them'),
    ),
    ...when(
      speaker.represents === country && !spoken && !onlyAttended,
      at('speaker.represents', `is ${country}, but the evidence is an outlet's wording: write OUTLET`),
    ),
    ...codings
      .filter(
        ({ contribution, stance }) =>
          contribution !== 'membership' && PROMISES.has(stance) && !isOwnWords(statement),
      )
      .map(({ contribution, stance }) =>
        at(
          'codings',
          `say ${contribution} ${stance} in others' words: a promise needs the country's own, write open`,
        ),
      ),
    ...keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => at('codings', `say ${key} twice: keep one, with all its conditions`)),
  ];
}
