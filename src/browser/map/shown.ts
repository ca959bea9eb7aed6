import { type Answer, answersTo } from '../../answers/answer.ts';
import { meets } from '../../answers/conditions.ts';
import { type Move, movesBetween } from '../../answers/moves.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import type { Choices, MapState } from './map-state.ts';

/** What a state shows, before anything is written into the page. */
export interface Shown {
  /** By ISO3, in the order of the record's countries. */
  answers: ReadonlyMap<string, Answer>;
  /** Those that meet the chosen conditions: all of them, where none is chosen. */
  left: ReadonlyMap<string, Answer>;
  /** Who moved between the compared days, else on `changedOn`; of those whom the chosen conditions leave. */
  moves: readonly Move[];
  /** The chosen day, or the last change before the record's own day. */
  changedOn: Day;
}

/** The days whose answers a state shows or compares. */
export function daysOf({ stops, recordDate }: Choices, { date, compare }: MapState): Day[] {
  return [date, compare ?? changeBefore(date, stops, recordDate)];
}

/** The chosen day, or the last change before the record's own day. */
function changeBefore(date: Day, stops: readonly Day[], recordDate: Day): Day {
  return date === recordDate ? (stops.at(-2) ?? recordDate) : date;
}

/** The answers of a state and the moves told beside them. */
export function shownFor(
  record: PublicRecord,
  { stops, recordDate }: Choices,
  { date, question, compare, conditions, edition }: MapState,
): Shown {
  const on = (asOf: Day) => answersTo(record, question, { asOf, knownBy: edition ?? recordDate });
  const changedOn = changeBefore(date, stops, recordDate);
  const earlier = stops[stops.indexOf(changedOn) - 1] ?? '1900-01-01';
  const [from = earlier, to = date] = compare ? [compare, date].sort() : [earlier, changedOn];
  const byDay = new Map([date, from, to].map((day) => [day, on(day)]));
  const answers = byDay.get(date) ?? new Map<string, Answer>();
  const moves = movesBetween(byDay.get(from) ?? answers, byDay.get(to) ?? answers);
  return {
    answers,
    left: new Map([...answers].filter(([, answer]) => meets(answer, conditions))),
    moves: moves.filter((move) => meets(move.from, conditions) || meets(move.to, conditions)),
    changedOn,
  };
}
