import { CONTRIBUTIONS, type Contribution, type Headline } from '../schema/codes.ts';
import type { Country } from '../schema/country.ts';
import type { Statement } from '../schema/statement.ts';
import { restsOnOwnWords } from './earning-contributions.ts';
import { headlines, type Positions } from './headline.ts';
import { type Clock, isKnown, isOwnWords } from './in-force.ts';
import { positionOn } from './position.ts';

/**
 * Where nothing gives a country a headline: `not-searched` (nobody looked yet), `none-found` (looked for until
 * `country.searched`, nothing there by that day), `no-answer` (it has spoken, but not on what it would send).
 */
export type Silence = 'not-searched' | 'none-found' | 'no-answer';

export interface CountryPosition {
  country: Country;
  /** `conflicting` when the readings of its words on soldiers lead to different headlines. */
  headline: Headline | 'conflicting';
  /** The headline under each reading, in the order of `LADDER`: one, or at least two when conflicting. */
  readings: readonly Headline[];
  /** Present exactly when the headline is `unknown`. */
  silence?: Silence;
  /** False when the headline rests on others' words; true where there is no headline. */
  ownWords: boolean;
  positions: Positions;
}

/** One country's position from its own statements alone, as the record had them on `clock.knownBy`. */
export function countryPosition(
  country: Country,
  statements: readonly Statement[],
  clock: Clock,
): CountryPosition {
  const positions = Object.fromEntries(
    CONTRIBUTIONS.map((contribution) => [contribution, positionOn(statements, contribution, clock)]),
  ) as Record<Contribution, ReturnType<typeof positionOn>>;
  const readings = headlines(positions);
  const [first = 'unknown'] = readings;
  const headline: CountryPosition['headline'] = readings.length > 1 ? 'conflicting' : first;
  const result = { country, headline, readings, ownWords: restsOnOwnWords(headline, positions), positions };
  return headline === 'unknown' ? { ...result, silence: silence(country, statements, clock) } : result;
}

function silence(country: Country, statements: readonly Statement[], clock: Clock): Silence {
  if (statements.some((statement) => isKnown(statement, clock) && hasSpoken(statement))) return 'no-answer';
  return country.searched || statements.length > 0 ? 'none-found' : 'not-searched';
}

/** Whether by this statement a country has spoken: in its own words, or by what others say of what it would do. */
export function hasSpoken(statement: Statement): boolean {
  return statement.codings.length > 0 || isOwnWords(statement);
}
