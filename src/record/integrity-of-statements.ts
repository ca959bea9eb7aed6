import { type Problem, when } from '../schema/problem.ts';
import type { Statement } from '../schema/statement.ts';
import { originalOf } from './entry-as-known.ts';
import { codingProblems } from './integrity-of-codings.ts';
import { evidenceProblems } from './integrity-of-evidence.ts';
import { saidProblems, unknownParty } from './integrity-of-said.ts';
import type { Known } from './known.ts';
import { idLetters } from './same-words.ts';

/** The file in which a statement stands. */
export function statementFile({ country }: Pick<Statement, 'country'>): string {
  return `statements/${country.toLowerCase()}.yaml`;
}

export function statementProblems(statement: Statement, known: Known): Problem[] {
  const { id, country, said, speaker, evidence } = statement;
  const { parties, withoutPage } = known;
  const file = statementFile(statement);
  const at: At = (field, message) => ({ file, field: `${id}.${field}`, message });
  const kinds = evidence.map(({ kind }) => kind);
  const first = originalOf(statement);
  const start = `${first.country.toLowerCase()}-${first.said}-`;
  return [
    ...when(!id.startsWith(start), at('id', `must begin with ${start} (country and day)`)),
    ...when(
      id.startsWith(start) && !namesSpeaker(id.slice(start.length), first),
      at(
        'speaker.name',
        `is ${first.speaker.name}, whom the id does not name: correct the speaker, or end the id of a new statement with the name`,
      ),
    ),
    ...when(!parties.has(country), at('country', unknownParty(country))),
    ...when(
      withoutPage.has(country),
      at(
        'country',
        `${country} has no slug in institutions.yaml, so no page: write whom the words are about`,
      ),
    ),
    ...saidProblems(statement, file, known),
    ...retractionProblems(statement, known, at),
    ...when(
      speaker.represents === country &&
        !kinds.some((kind) => SPOKEN.has(kind)) &&
        kinds.includes('outlet-wording'),
      at('speaker.represents', `is ${country}, but the evidence is an outlet's wording: write OUTLET`),
    ),
    ...codingProblems(statement, known, at),
    ...evidenceProblems({ file, owner: id, said }, evidence, known),
  ];
}

/** What ids call those who are no person. */
const UNNAMED = ['government', 'officials', 'sources', 'outlet', 'outlets'];

/**
 * Whether the end of an id has a word of who spoke: of the name, of the role (which also names whoever joined a text), of
 * the party, or of the source that spoke in its own words.
 */
function namesSpeaker(end: string, { speaker, evidence }: Statement): boolean {
  const { name, person, role, represents } = speaker;
  const words = [name, role, represents, ...(person ? [] : evidence.map(({ source }) => source))].flatMap(
    (text) => idLetters(text).split(' '),
  );
  const known = new Set(person ? words : [...words, ...UNNAMED]);
  return end.split('-').some((word) => word.length > 1 && known.has(word));
}

const SPOKEN: ReadonlySet<string> = new Set(['direct-quote', 'reported-speech', 'joint-text']);

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
