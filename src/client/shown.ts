import type { MapData } from '../map/map-data.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import { type Answer, answersTo } from './answers.ts';
import type { Choices, MapState } from './map-state.ts';
import { type Move, movesBetween } from './moves.ts';

/** What a state shows, before anything is written into the page. */
export interface Shown {
  answers: ReadonlyMap<string, Answer>;
  /** Who moved between the compared days, else on `changedOn`; of those whom the chosen conditions leave. */
  moves: readonly Move[];
  /** The chosen day, or the last change before the record's own day. */
  changedOn: Day;
}

/** The answers of a state and the moves told beside them. */
export function shownFor(
  record: PublicRecord,
  { countries }: MapData,
  { stops, recordDate }: Choices,
  { date, question, compare, conditions, edition }: MapState,
): Shown {
  const on = (asOf: Day) => answersTo(record, question, { asOf, knownBy: edition ?? recordDate }, conditions);
  const changedOn = date === recordDate ? (stops.at(-2) ?? recordDate) : date;
  const earlier = stops[stops.indexOf(changedOn) - 1] ?? '1900-01-01';
  const [from = earlier, to = date] = compare ? [compare, date].sort() : [earlier, changedOn];
  const byDay = new Map([date, from, to].map((day) => [day, on(day)]));
  const answers = byDay.get(date) ?? new Map();
  const moves = movesBetween(countries, byDay.get(from) ?? answers, byDay.get(to) ?? answers);
  return { answers, moves: moves.filter((move) => move.from.matches || move.to.matches), changedOn };
}
