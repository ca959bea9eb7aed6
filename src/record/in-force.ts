import type { Contribution } from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';
import type { Coding, Statement } from '../schema/statement.ts';

/** `asOf`: as things had been said by that day. `knownBy`: as this record knew it on that day. */
export interface Clock {
  asOf: Day;
  knownBy: Day;
}

/** One coding of one statement, where it answers for a country and a contribution. */
export interface CodedWords {
  statement: Statement;
  coding: Coding;
}

/** True when the speaker represents the country, or the words stand in a text that it joined. */
export function isOwnWords(statement: Statement): boolean {
  return (
    statement.speaker.represents === statement.country ||
    statement.evidence.some(({ kind }) => kind === 'joint-text')
  );
}

/** True when the statement had been said, was in this record and had not been retracted. */
export function isKnown(statement: Statement, { asOf, knownBy }: Clock): boolean {
  const { said, recorded, retracted } = statement;
  return said <= asOf && recorded <= knownBy && !(retracted && retracted.on <= knownBy);
}

/**
 * The answers in force for one country's `statements` and one contribution (editorial.md, "Which statement is in
 * force"): known ones about the time after a ceasefire; the country's own words, if there are any, before anybody
 * else's; of these the latest day. Empty when nothing was found. The order of `statements` never matters.
 */
export function answersInForce(
  statements: readonly Statement[],
  contribution: Contribution,
  clock: Clock,
): CodedWords[] {
  const answers = statements
    .filter((statement) => isKnown(statement, clock))
    .flatMap((statement) => statement.codings.map((coding) => ({ statement, coding })))
    .filter(({ coding }) => coding.contribution === contribution && coding.scope === 'after-ceasefire');
  const own = answers.filter(({ statement }) => isOwnWords(statement));
  const counting = own.length > 0 ? own : answers;
  const latest = counting.reduce((day, { statement }) => (statement.said > day ? statement.said : day), '');
  return counting
    .filter(({ statement }) => statement.said === latest)
    .sort((a, b) => (a.statement.id < b.statement.id ? -1 : a.statement.id > b.statement.id ? 1 : 0));
}
