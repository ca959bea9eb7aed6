import type { MapData } from '../../map/data/map-data.ts';
import type { PublicRecord } from '../../record/public-record.ts';

/**
 * The record as far as positions are computed from it, with the look-ups for that alone; the lists come in the order of
 * the build. `createRecord` would do, but is a tenth of the script.
 */
export function slimRecord({
  countries,
  statements,
  offices,
  elections,
  reports,
  editions,
  outlets,
}: MapData): PublicRecord {
  const slim = {
    countries,
    statements,
    offices,
    elections,
    reports,
    editions: editions.map((on) => ({ on })).reverse(),
    sourcesById: new Map(Object.entries(outlets).map(([id, publisher]) => [id, { publisher }])),
    statementsById: new Map(statements.map((statement) => [statement.id, statement])),
    statementsByCountry: Map.groupBy(statements, ({ country }) => country),
  };
  return slim as unknown as PublicRecord;
}
