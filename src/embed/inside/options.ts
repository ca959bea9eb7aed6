import { VIEWS, type View } from '../../map/earth/view.ts';
import { parameterReader } from '../../map/state/parameters.ts';
import { stopOn } from '../../map/state/stop.ts';
import type { Day } from '../../schema/day.ts';

/** What may be chosen in the address: the closed lists. */
export interface EmbedChoices {
  /** Oldest first, the day of the map last. */
  stops: readonly Day[];
  /** `headline` first, then the contributions. */
  questions: readonly string[];
  /** ISO3. */
  countries: readonly string[];
}

/** What the address of a map embed has chosen, beside the theme. */
export interface EmbedOptions {
  /** A stop. */
  date: Day;
  question: string;
  focus: View;
  /** ISO3, each once. */
  highlight: readonly string[];
  /** True when a date was asked for that cannot be shown; the last stop stands for it. */
  dateRefused: boolean;
}

/**
 * Reads `?date=…&view=…&focus=…&highlight=POL,FRA`. Whatever is not on the closed lists is left out and never repeated.
 * Never throws.
 */
export function readOptions(search: string, { stops, questions, countries }: EmbedChoices): EmbedOptions {
  const { read, ignored } = parameterReader(search);
  const recordDate = stops.at(-1) ?? '';
  return {
    date: read('date', (value) => stopOn(value, { stops, recordDate })) ?? recordDate,
    question: read('view', (value) => questions.find((question) => question === value)) ?? 'headline',
    focus: read('focus', (value) => VIEWS.find((view) => view === value)) ?? 'europe',
    highlight: read('highlight', (value) => known(value, countries)) ?? [],
    dateRefused: ignored.includes('date'),
  };
}

function known(value: string, countries: readonly string[]): string[] {
  const asked = new Set(value.split(','));
  return countries.filter((id) => asked.has(id));
}
