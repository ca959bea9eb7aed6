import {
  CONDITIONS,
  type Condition,
  type Contribution,
  type Mission,
  type Place,
  STANCES,
  type Stance,
} from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';
import type { Coding, Statement } from '../schema/statement.ts';
import { type HeardWords, heard } from './echo.ts';
import { answersInForce, type Clock, isOwnWords } from './in-force.ts';

/** One way to read what a country said on its latest day: a stance at a place, and the statements that carry it. */
export interface Reading {
  stance: Stance;
  place: Place;
  /** As what soldiers would go; `unspecified` for everything else. */
  mission: Mission;
  /** In codebook order, each once. */
  conditions: readonly Condition[];
  /** Ids, sorted; with those of earlier words that these restate. */
  statements: readonly string[];
}

/**
 * Where a country stands on one contribution. Derived, never stored.
 * `stated`: one reading, and possibly `elsewhere`, another answer about something else (Germany: outside Ukraine open,
 * inside undecided; Ireland: not with the coalition's force, as peacekeepers open). `conflicting`: two or more readings
 * of one subject on one day, all kept.
 */
export type Position =
  | { status: 'unknown' }
  | ({ status: 'stated'; said: Day; ownWords: boolean; elsewhere: readonly Reading[] } & Reading)
  | { status: 'conflicting'; said: Day; ownWords: boolean; readings: readonly Reading[] };

const UNKNOWN: Position = { status: 'unknown' };

/** What an answer may be about, the first first: of those that it is about, the first is the main answer. */
const SUBJECTS = ['force', 'peacekeeping', 'outside'] as const;
type Subject = (typeof SUBJECTS)[number];

/** The position of the country whose `statements` these are on one contribution. */
export function positionOn(
  statements: readonly Statement[],
  contribution: Contribution,
  clock: Clock,
): Position {
  const answers = answersInForce(statements, contribution, clock).map((words) =>
    heard(words, statements, clock),
  );
  const [first] = answers;
  if (!first) return UNKNOWN;
  const common = { said: first.statement.said, ownWords: isOwnWords(first.statement) };
  const [main = [], ...others] = SUBJECTS.map((subject) =>
    readings(answers.filter((answer) => subjectOf(answer.coding, answers) === subject)),
  ).filter((found) => found.length > 0);
  const [reading] = main;
  if (reading && main.length === 1)
    return { status: 'stated', ...common, ...reading, elsewhere: others.flat() };
  return { status: 'conflicting', ...common, readings: [main, ...others].flat() };
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

function subjectOf(coding: Coding, answers: readonly HeardWords[]): Subject {
  const peers = answers.map((answer) => answer.coding).filter(({ stance }) => stance === coding.stance);
  if (isAbout(placeOf, 'outside', coding, peers, answers)) return 'outside';
  return isAbout(missionOf, 'peacekeeping', coding, peers, answers) ? 'peacekeeping' : 'force';
}

const placeOf = ({ place }: Coding): Place => place;
const missionOf = ({ mission = 'unspecified' }: Coding): Mission => mission;

/**
 * Whether an answer is about this place or mission. Words that name none belong to those of the same stance that do:
 * beside an answer for outside and none for inside they are about outside.
 */
function isAbout<Value extends Place | Mission>(
  nameOf: (coding: Coding) => Value,
  value: Value,
  coding: Coding,
  peers: readonly Coding[],
  answers: readonly HeardWords[],
): boolean {
  const said = nameOf(coding);
  if (said !== 'unspecified') return said === value;
  const named = answers.map((answer) => nameOf(answer.coding)).filter((other) => other !== 'unspecified');
  return peers.some((peer) => nameOf(peer) === value) && named.every((other) => other === value);
}

/** Answers that agree in stance are one reading: the narrower place and mission, all conditions, all statements. By stance, in codebook order. */
function readings(answers: readonly HeardWords[]): Reading[] {
  return STANCES.flatMap((stance) => {
    const agreeing = answers.filter(({ coding }) => coding.stance === stance);
    if (agreeing.length === 0) return [];
    const codings = agreeing.map(({ coding }) => coding);
    const ids = agreeing.flatMap(({ statement, firmer }) => [statement.id, ...(firmer ? [firmer.id] : [])]);
    return {
      stance,
      place: named(codings.map(placeOf)),
      mission: named(codings.map(missionOf)),
      conditions: CONDITIONS.filter((condition) =>
        codings.some(({ conditions }) => conditions.includes(condition)),
      ),
      statements: [...new Set(ids)].sort(),
    };
  });
}

/** The first that is named, if any is. */
function named<Value extends Place | Mission>(values: readonly Value[]): Value | 'unspecified' {
  return values.find((value) => value !== 'unspecified') ?? 'unspecified';
}
