import { QUESTIONS, type Question } from '../map/question.ts';
import { VIEWS, type View } from '../map/view.ts';
import { CONDITIONS, type Condition } from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';
import { parameterReader } from './parameters.ts';
import { stopOn } from './stop.ts';

/** What a reader has chosen. `date` and `compare` are stops. */
export interface MapState {
  date: Day;
  question: Question;
  focus: View;
  country: string | null;
  compare: Day | null;
  conditions: readonly Condition[];
}

/** What may be chosen on this page. */
export interface Choices {
  /** The days on which a position changed and, last, the record's own: oldest first. */
  stops: readonly Day[];
  recordDate: Day;
  countries: readonly string[];
  /** The date that the page shows without a query. */
  date: Day;
}

/** What a page shows without a query. */
export function startOf({ date }: Choices): MapState {
  return {
    date,
    question: 'headline',
    focus: 'world',
    country: null,
    compare: null,
    conditions: [],
  };
}

/**
 * Reads `?date=…&view=…&focus=…&country=…&compare=…&condition=a,b`. Whatever is not on the closed lists is left
 * out, and only the parameter's name is reported, never its value. Never throws.
 */
export function readState(search: string, choices: Choices): { state: MapState; ignored: string[] } {
  const { read, ignored } = parameterReader(search);
  const day = (value: string) => stopOn(value, choices);
  const start = startOf(choices);
  const state: MapState = {
    date: read('date', day) ?? start.date,
    question: read('view', (value) => QUESTIONS.find((question) => question === value)) ?? start.question,
    focus: read('focus', (value) => VIEWS.find((view) => view === value)) ?? start.focus,
    country: read('country', (value) => choices.countries.find((id) => id === value)) ?? null,
    compare: read('compare', day) ?? null,
    conditions: read('condition', conditionsIn) ?? [],
  };
  return { state, ignored };
}

/** The query for a state, with `?`, or an empty string for the start. Only what differs from the start is written. */
export function writeState(state: MapState, choices: Choices): string {
  const start = startOf(choices);
  const params = new URLSearchParams();
  if (state.date !== start.date) params.set('date', state.date);
  if (state.question !== start.question) params.set('view', state.question);
  if (state.focus !== start.focus) params.set('focus', state.focus);
  if (state.country) params.set('country', state.country);
  if (state.compare) params.set('compare', state.compare);
  if (state.conditions.length > 0) params.set('condition', state.conditions.join(','));
  const query = params.toString().replaceAll('%2C', ',');
  return query ? `?${query}` : '';
}

function conditionsIn(value: string): Condition[] | undefined {
  const names = value.split(',');
  const known = CONDITIONS.filter((condition) => names.includes(condition));
  return known.length > 0 && known.length === new Set(names).size ? known : undefined;
}
