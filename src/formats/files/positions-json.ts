import type { CountryPosition } from '../../record/country-position.ts';
import type { Clock } from '../../record/in-force.ts';
import type { Position } from '../../record/position.ts';
import { positionsAsOf } from '../../record/positions.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { findShade } from '../../record/shade.ts';

/**
 * `/data/positions.json`, `/data/positions/<date>.json` and `/data/editions/<date>.json`. `contributions` holds only what something was found on;
 * where words conflict, `stance` and `place` are null and `readings` has each. `headline` is `conflicting` when the
 * readings lead to different headlines, which are then listed.
 */
export function positionsJson(record: PublicRecord, clock: Clock) {
  return {
    ...clock,
    positions: [...positionsAsOf(record, clock).values()].map(
      ({ country, headline, readings, silence, ownWords, positions }) => ({
        country: country.id,
        name: country.name,
        headline,
        ...shadeJson({ headline, positions }),
        ...(headline === 'conflicting' ? { headlines: readings } : {}),
        ...(silence ? { silence } : { ownWords }),
        contributions: Object.fromEntries(
          Object.entries(positions)
            .filter(([, position]) => position.status !== 'unknown')
            .map(([contribution, position]) => [contribution, positionJson(position)]),
        ),
      }),
    ),
  };
}

function shadeJson(position: Pick<CountryPosition, 'headline' | 'positions'>) {
  const shade = findShade(position);
  return shade ? { shade } : {};
}

function positionJson(position: Position) {
  switch (position.status) {
    case 'unknown':
      return { status: position.status };
    case 'stated': {
      const { status, stance, place, mission, conditions, statements, said, ownWords, elsewhere } = position;
      const other = elsewhere.length > 0 ? { elsewhere } : {};
      return { status, stance, place, mission, conditions, statements, said, ownWords, ...other };
    }
    case 'conflicting': {
      const { status, said, ownWords, readings } = position;
      const statements = [...new Set(readings.flatMap((reading) => reading.statements))].sort();
      return { status, stance: null, place: null, conditions: [], statements, said, ownWords, readings };
    }
  }
}
