import type { PublicRecord } from '../../record/public-record.ts';
import { comparableWords } from '../../record/same-words.ts';
import { dayNumber } from '../../schema/day.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Candidate } from './candidate.ts';

/** Days by which an article's day and that of the words may differ where it only reports them. */
const NEAR = 3;

/** The statement of the record that a candidate tells again: about this country, by this speaker, of that day. */
export function inRecord(candidate: Candidate, digest: string | null, record: PublicRecord): string | null {
  const source = record.sources.find(({ textDigest }) => digest !== null && textDigest === digest);
  const among = source ? (record.statementsBySource.get(source.id) ?? []) : record.statements;
  const passage = comparableWords(candidate.passage);
  const fits = among
    .filter((statement) => !statement.retracted && statement.country === candidate.country)
    .map((statement) => ({ statement, score: score(candidate, statement, passage, source !== undefined) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score);
  return fits[0]?.statement.id ?? null;
}

function score(candidate: Candidate, statement: Statement, passage: string, isItsSource: boolean): number {
  const quoted = statement.evidence.some(
    ({ quote }) =>
      quote !== undefined &&
      comparableWords(quote.exact).length >= 4 &&
      passage.includes(comparableWords(quote.exact)),
  );
  const sameSpeaker = isSpeaker(candidate, statement);
  const near =
    candidate.said !== null &&
    Math.abs(dayNumber(candidate.said) - dayNumber(statement.said)) <=
      (candidate.saidPrecision === 'day' ? 1 : NEAR);
  const answers = statement.codings.some(({ contribution }) => contribution === candidate.contribution);
  const isNamed = /\s\p{Lu}/u.test(candidate.speaker) || candidate.represents === 'OUTLET';
  if (!quoted && !isNamed && !answers) return 0;
  if (!quoted && !(sameSpeaker && (near || isItsSource))) return 0;
  return 1 + (quoted ? 4 : 0) + (sameSpeaker ? 2 : 0) + (answers ? 1 : 0);
}

function isSpeaker({ speaker, represents }: Candidate, statement: Statement): boolean {
  const same = comparableWords(speaker) === comparableWords(statement.speaker.name);
  // Where an article names only the office or the country, it may be whoever holds it.
  return (
    same ||
    (represents === statement.speaker.represents && (represents === 'OUTLET' || !/\s\p{Lu}/u.test(speaker)))
  );
}
