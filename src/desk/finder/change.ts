import { countryPosition } from '../../record/country-position.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Candidate } from './candidate.ts';

/** The map's answer for a country, before and after a candidate, in the codebook's words; null where it stays. */
export function changeBy(candidate: Candidate, record: PublicRecord): string | null {
  const country = record.countriesById.get(candidate.country);
  if (!country || candidate.contribution === null || candidate.stance === null) return null;
  const said = candidate.said ?? record.recordDate;
  const asOf: Day = said > record.recordDate ? said : record.recordDate;
  const clock = { asOf, knownBy: asOf };
  const known = record.statementsByCountry.get(country.id) ?? [];
  const before = countryPosition(country, known, clock).headline;
  const after = countryPosition(country, [...known, asStatement(candidate, said, asOf)], clock).headline;
  const label = (headline: typeof before) => record.codebook.headlines[headline].label;
  return before === after ? null : `${country.name}: ${label(before)} → ${label(after)}`;
}

function asStatement(
  { country, speaker, role, represents, contribution, stance, place, mission, conditions }: Candidate,
  said: Day,
  recorded: Day,
): Statement {
  return {
    id: `${country.toLowerCase()}-${said}-candidate`,
    country,
    speaker: { name: speaker, person: false, role, represents },
    said,
    saidPrecision: 'day',
    recorded,
    summary: role,
    codings:
      contribution === null || stance === null
        ? []
        : [
            {
              contribution,
              stance,
              place,
              ...(mission ? { mission } : {}),
              conditions: [...conditions],
              scope: 'after-ceasefire',
            },
          ],
    evidence: [
      {
        source: 'candidate',
        kind: 'reported-speech',
        language: 'en',
        checked: { on: recorded, against: 'none' },
      },
    ],
  };
}
