import { QUESTIONS, type Question } from '../../answers/question.ts';
import { VIEWS, type View } from '../../map/earth/view.ts';
import { parameterReader } from '../../map/state/parameters.ts';
import { stopOn } from '../../map/state/stop.ts';
import { CONDITIONS, type Condition } from '../../schema/codes.ts';
import type { Day } from '../../schema/day.ts';

/** What a reader has chosen. `date` and `compare` are stops. */
export interface MapState {
  date: Day;
  question: Question;
  focus: View;
  country: string | null;
  compare: Day | null;
  conditions: readonly Condition[];
  /** The edition as which the record is read; null for the record of today. */
  edition: Day | null;
}

/** Makes a choice; `settled` unless the control still moves. */
export type Choose = (choice: Partial<MapState>, settled?: boolean) => void;

/** The parameter of the address that holds each choice, in the order in which they are written. */
const PARAMETERS = {
  date: 'date',
  question: 'view',
  focus: 'focus',
  country: 'country',
  compare: 'compare',
  conditions: 'condition',
  edition: 'edition',
} as const;

/** What may be chosen on this page. */
export interface Choices {
  /** The days on which a position changed and, last, the record's own: oldest first. */
  stops: readonly Day[];
  recordDate: Day;
  countries: readonly string[];
  editions: readonly Day[];
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
    edition: null,
  };
}

/**
 * Reads `?date=…&view=…&focus=…&country=…&compare=…&condition=a,b&edition=…`. Whatever is not on the closed lists is left
 * out, and only the parameter's name is reported, never its value. Never throws.
 */
export function readState(search: string, choices: Choices): { state: MapState; ignored: string[] } {
  const { read: readParameter, ignored } = parameterReader(search);
  const state = startOf(choices);
  const read = <Name extends keyof MapState>(
    name: Name,
    accept: (value: string) => MapState[Name] | undefined,
  ) => {
    const value = readParameter(PARAMETERS[name], accept);
    if (value !== undefined) state[name] = value;
  };
  read('date', (value) => stopOn(value, choices));
  read('question', (value) => QUESTIONS.find((question) => question === value));
  read('focus', (value) => VIEWS.find((view) => view === value));
  read('country', (value) => choices.countries.find((id) => id === value));
  read('compare', (value) => stopOn(value, choices));
  read('conditions', conditionsIn);
  read('edition', (value) => choices.editions.find((edition) => edition === value));
  return { state, ignored };
}

/** The query for a state, with `?`, or an empty string for the start. Only what differs from the start is written. */
export function writeState(state: MapState, choices: Choices): string {
  const start = startOf(choices);
  const params = new URLSearchParams();
  for (const [key, name] of Object.entries(PARAMETERS)) {
    const [value, usual] = [state, start].map((one) => String(one[key as keyof MapState] ?? ''));
    if (value && value !== usual) params.set(name, value);
  }
  const query = params.toString().replaceAll('%2C', ',');
  return query && `?${query}`;
}

function conditionsIn(value: string): Condition[] | undefined {
  const names = value.split(',');
  const known = CONDITIONS.filter((condition) => names.includes(condition));
  return known.length > 0 && known.length === new Set(names).size ? known : undefined;
}
