import { VIEWS, type View } from '../../map/earth/view.ts';
import { parameterReader } from '../../map/state/parameters.ts';
import { stopOn } from '../../map/state/stop.ts';
import type { Day } from '../../schema/day.ts';

// What the address of a map embed chooses, beside the theme: something on closed lists, and no more. Whatever else it says is left
// out and never repeated.

/** What is chosen of the picture that stands in the page. */
export interface PictureOptions {
  focus: View;
  /** ISO3, each once. */
  highlight: readonly string[];
}

/** What is chosen of the past. */
export interface AskedOptions {
  /** A stop. */
  date: Day;
  question: string;
  /** True when a date was asked for that cannot be shown; the last stop stands for it. */
  dateRefused: boolean;
}

/** Reads `?focus=…&highlight=POL,FRA`, from a list of ISO3. Never throws. */
export function readPicture(search: string, countries: readonly string[]): PictureOptions {
  const { read } = parameterReader(search);
  return {
    focus: read('focus', (value) => VIEWS.find((view) => view === value)) ?? 'europe',
    highlight: read('highlight', (value) => known(value, countries)) ?? [],
  };
}

/** Whether `?date=…&view=…` may ask for something that is not in the page: another day than `asOf`, another question. */
export function asksPast(search: string, asOf: Day, questions: readonly string[]): boolean {
  const { read, ignored } = parameterReader(search);
  const question = read('view', (value) => questions.find((code) => code === value));
  read('date', (value) => (value === asOf ? value : undefined));
  return ignored.includes('date') || (question ?? 'headline') !== 'headline';
}

/** Reads `?date=…&view=…`; stops the oldest first, `headline` before the contributions. Never throws. */
export function readAsked(
  search: string,
  { stops, questions }: { stops: readonly Day[]; questions: readonly string[] },
): AskedOptions {
  const { read, ignored } = parameterReader(search);
  const recordDate = stops.at(-1) ?? '';
  return {
    date: read('date', (value) => stopOn(value, { stops, recordDate })) ?? recordDate,
    question: read('view', (value) => questions.find((question) => question === value)) ?? 'headline',
    dateRefused: ignored.includes('date'),
  };
}

function known(value: string, countries: readonly string[]): string[] {
  const asked = new Set(value.split(','));
  return countries.filter((id) => asked.has(id));
}
