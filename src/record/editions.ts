import { CONTRIBUTIONS } from '../schema/codes.ts';
import type { Correction } from '../schema/correction.ts';
import type { Day } from '../schema/day.ts';
import type { Edition, Rules } from '../schema/edition.ts';
import type { CountryPosition } from './country-position.ts';
import { entryAsKnown } from './entry-as-known.ts';
import { type Clock, isKnown } from './in-force.ts';
import { readingsOf } from './position.ts';
import { positionsAsOf } from './positions.ts';
import { getStatement, type PublicRecord } from './public-record.ts';
import { rulesOf } from './rules.ts';

/** What an edition froze: everything said and recorded by the end of its day. */
export function editionClock(on: Day): Clock {
  return { asOf: on, knownBy: on };
}

/** The newest edition after this one, or undefined where this one is the newest. */
export function findNewerEdition({ editions }: PublicRecord, on: Day): Edition | undefined {
  return editions.at(-1)?.on === on ? undefined : editions.at(-1);
}

/**
 * All positions of an edition as text, one line of JSON per country with an answer, in the order of ISO3: what the
 * digest of an edition is computed from. A country without an answer is left out, so that one that enters the record
 * later, or that somebody looks at again, does not touch an older edition. The first rules know no missions.
 */
export function editionText(record: PublicRecord, edition: Pick<Edition, 'on' | 'rules'>): string {
  const rules = rulesOf(edition);
  return [...positionsAsOf(record, editionClock(edition.on)).values()]
    .filter(({ positions }) =>
      CONTRIBUTIONS.some((contribution) => positions[contribution].status !== 'unknown'),
    )
    .map((position) => JSON.stringify(line(position, rules)))
    .join('\n');
}

function line({ country, headline, readings, ownWords, positions }: CountryPosition, rules: Rules): unknown {
  const stands = CONTRIBUTIONS.map((contribution) => {
    const position = positions[contribution];
    if (position.status === 'unknown') return [contribution];
    const found = readingsOf(position).map(({ stance, place, mission, conditions, statements }) => [
      stance,
      place,
      ...(rules > 1 ? [mission] : []),
      conditions,
      statements,
    ]);
    return [contribution, position.status, position.said, position.ownWords, found];
  });
  return [country.id, headline, [...readings].sort(), ownWords, stands];
}

/**
 * The days of the editions that a correction touches: made before it, when a corrected statement already stood in the
 * record. They stay as they were; whoever shows one can say so.
 */
export function editionsTouchedBy(record: PublicRecord, { on, statements }: Correction): Day[] {
  const touched = statements.map((id) => getStatement(record, id));
  return record.editions
    .map((edition) => edition.on)
    .filter(
      (day) =>
        day < on && touched.some((statement) => isKnown(entryAsKnown(statement, day), editionClock(day))),
    );
}

/** The newest correction that touches the edition of a day, or undefined. */
export function findEditionCorrection(record: PublicRecord, on: Day): Correction | undefined {
  return record.corrections.findLast((correction) => editionsTouchedBy(record, correction).includes(on));
}
