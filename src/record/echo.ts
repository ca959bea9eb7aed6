import type { Coding, Statement } from '../schema/statement.ts';
import { type Clock, type CodedWords, isKnown } from './in-force.ts';

/** Words in force, and the firmer ones whose stance they take, if they are an echo of any. */
export interface HeardWords extends CodedWords {
  firmer?: Statement;
}

/** The statement that these words say again or are read with, as authored. */
export function echoed({ restates, readsWith }: Coding): string | undefined {
  return restates ?? readsWith?.statement;
}

/** Whether a coding only says again, or is read with, what one of these statements says. */
export function isEcho(coding: Coding, statements: readonly Pick<Statement, 'id'>[]): boolean {
  const firmer = echoed(coding);
  return firmer !== undefined && statements.some(({ id }) => id === firmer);
}

/**
 * An answer as it is heard: with the stance, place and mission of the statement that it restates or reads with, where
 * this record knew that one; the conditions of both. A weaker echo is no step back, and looser words of the same day
 * about how many, when or of what kind contradict nothing.
 */
export function heard(
  words: CodedWords,
  statements: readonly Statement[],
  clock: Clock,
  seen: ReadonlySet<string> = new Set(),
): HeardWords {
  const { statement, coding } = words;
  const id = echoed(coding);
  const firmer = statements.find((other) => other.id === id && isKnown(other, clock));
  const original = firmer?.codings.find((other) => isSameSubject(other, coding));
  if (!firmer || !original || seen.has(firmer.id)) return words;
  const chain = new Set([...seen, statement.id]);
  const { coding: first } = heard({ statement: firmer, coding: original }, statements, clock, chain);
  const { stance, place, mission } = first;
  const conditions = [...new Set([...first.conditions, ...coding.conditions])];
  return { statement, firmer, coding: { ...coding, stance, place, mission, conditions } };
}

function isSameSubject(one: Coding, other: Coding): boolean {
  return one.contribution === other.contribution && one.scope === other.scope;
}
