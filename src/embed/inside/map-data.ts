import type { WordList } from '../../i18n/word-list.ts';
import type { Day } from '../../schema/day.ts';
import type { ToldNow } from '../told/told.ts';

/** What the page of a map embed hands over as JSON. None of it grows with the statements of the record. */
export interface EmbedMapData {
  /** The first day that can be shown, and that of the map. */
  first: Day;
  asOf: Day;
  /** What can be asked, the main question first. */
  questions: readonly (readonly [code: string, label: string])[];
  /** By name. */
  countries: readonly ToldNow[];
  /** The address of the file with all other days and questions. */
  past: string;
  /** By key; `{…}` are filled in by the script. Marks by name, `path`: where a statement's page is. */
  words: WordList;
}
