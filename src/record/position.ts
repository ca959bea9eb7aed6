import {
  CONDITIONS,
  type Condition,
  type Contribution,
  type Place,
  STANCES,
  type Stance,
} from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';
import type { Statement } from '../schema/statement.ts';
import { answersInForce, type Clock, type CodedWords, isOwnWords } from './in-force.ts';

/** One way to read what a country said on its latest day: a stance at a place, and the statements that carry it. */
export interface Reading {
  stance: Stance;
  place: Place;
  /** In codebook order, each once. */
  conditions: readonly Condition[];
  /** Ids, sorted. */
  statements: readonly string[];
}

/**
 * Where a country stands on one contribution. Derived, never stored.
 * `stated`: one reading, and possibly `elsewhere`, another answer for another place (Germany: outside Ukraine open,
 * inside undecided). `conflicting`: two or more readings of one place on one day, all kept.
 */
export type Position =
  | { status: 'unknown' }
  | ({ status: 'stated'; said: Day; ownWords: boolean; elsewhere: readonly Reading[] } & Reading)
  | { status: 'conflicting'; said: Day; ownWords: boolean; readings: readonly Reading[] };

const UNKNOWN: Position = { status: 'unknown' };

/** The position of the country whose `statements` these are on one contribution. */
export function positionOn(
  statements: readonly Statement[],
  contribution: Contribution,
  clock: Clock,
): Position {
  const answers = answersInForce(statements, contribution, clock);
  const [first] = answers;
  if (!first) return UNKNOWN;
  const common = { said: first.statement.said, ownWords: isOwnWords(first.statement) };
  const inside = readings(answers.filter((answer) => !isOutside(answer, answers)));
  const outside = readings(answers.filter((answer) => isOutside(answer, answers)));
  const [main, other] = inside.length > 0 ? [inside, outside] : [outside, []];
  const [reading] = main;
  if (reading && main.length === 1) return { status: 'stated', ...common, ...reading, elsewhere: other };
  return { status: 'conflicting', ...common, readings: [...main, ...other] };
}

/** Every reading that a position allows; none where nothing was found. */
export function readingsOf(position: Position): readonly Reading[] {
  switch (position.status) {
    case 'unknown':
      return [];
    case 'stated':
      return [position, ...position.elsewhere];
    case 'conflicting':
      return position.readings;
  }
}

/**
 * True for an answer about somewhere else than Ukraine. Words that name no place belong to those of the same stance
 * that do: beside an answer for outside and none for inside they are about outside.
 */
function isOutside({ coding }: CodedWords, answers: readonly CodedWords[]): boolean {
  if (coding.place !== 'unspecified') return coding.place === 'outside';
  const places = answers
    .filter((other) => other.coding.stance === coding.stance)
    .map((other) => other.coding.place);
  return places.includes('outside') && !answers.some((other) => other.coding.place === 'inside');
}

/** Answers that agree in stance are one reading: the narrower place, all conditions, all statements. By stance, in codebook order. */
function readings(answers: readonly CodedWords[]): Reading[] {
  return STANCES.flatMap((stance) => {
    const agreeing = answers.filter(({ coding }) => coding.stance === stance);
    if (agreeing.length === 0) return [];
    const places = agreeing.map(({ coding }) => coding.place);
    return {
      stance,
      place: places.find((place) => place !== 'unspecified') ?? 'unspecified',
      conditions: CONDITIONS.filter((condition) =>
        agreeing.some(({ coding }) => coding.conditions.includes(condition)),
      ),
      statements: [...new Set(agreeing.map(({ statement }) => statement.id))].sort(),
    };
  });
}
