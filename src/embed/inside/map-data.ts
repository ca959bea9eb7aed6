import type { Day } from '../../schema/day.ts';

/** What the page of a map embed hands over as JSON. None of it grows with the statements of the record. */
export interface EmbedMapData {
  /** The day of the map. */
  asOf: Day;
  /** What can be asked, the main question first. */
  questions: readonly (readonly [code: string, label: string])[];
  /** The address of the file with all other days and questions. */
  past: string;
  /** That of the script which shows them: `play.ts`. */
  play: string;
  /** Where a statement's page is, with `{id}` for its id. */
  path: string;
}
