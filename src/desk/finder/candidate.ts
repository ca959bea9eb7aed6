import type { Condition, Contribution, Mission, Place, Precision, Stance } from '../../schema/codes.ts';
import type { Day } from '../../schema/day.ts';
import type { FullSelector } from './selector.ts';

/** A passage that may be a statement, and what its words suggest. An editor decides. */
export interface Candidate {
  /** ISO3, or the id of an institution. */
  country: string;
  speaker: string;
  role: string;
  /** Whom the speaker speaks for; `OUTLET` where the article speaks itself. */
  represents: string;
  said: Day | null;
  saidPrecision: Precision | null;
  contribution: Contribution | null;
  /** Further contributions that the same words name. */
  also: readonly Contribution[];
  stance: Stance | null;
  conditions: readonly Condition[];
  place: Place;
  mission: Mission | null;
  /** The words that suggested it, as printed. */
  cue: string | null;
  /** The sentence, as printed. */
  passage: string;
  /** The speaker's own words; null where none are quoted. */
  selector: FullSelector | null;
  /** The id of a statement that the record has from this speaker, about this country, of that day. */
  inRecord: string | null;
  /** What the map would say instead, in words. */
  change: string | null;
}
