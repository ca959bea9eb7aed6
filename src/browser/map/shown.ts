import { type Answer, answersTo } from '../../answers/answer.ts';
import { meets } from '../../answers/conditions.ts';
import { lastMoves, type Move, movesBetween } from '../../answers/moves.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { yearOf } from '../../record/years.ts';
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
  /** The chosen day; on the record's own, the last one of its year on which an answer changed, if one did. */
  changedOn: Day | undefined;
}

/** The days whose answers a state shows or compares. */
export function daysOf({ stops, recordDate }: Choices, { date, compare }: MapState): Day[] {
  return [date, compare ?? changeBefore(date, stops, recordDate)];
}

/** The chosen day, or the last change before the record's own day. */
function changeBefore(date: Day, stops: readonly Day[], recordDate: Day): Day {
  return date === recordDate ? (stops.at(-2) ?? recordDate) : date;
}

/** The day on which moves are looked for, after the stop before it: on the record's own day all days of its year. */
function changeable(date: Day, stops: readonly Day[], recordDate: Day): Day[] {
  const first =
    date === recordDate ? stops.findIndex((stop) => yearOf(stop) === yearOf(date)) : stops.indexOf(date);
  return [stops[first - 1] ?? '1900-01-01', ...stops.slice(first, stops.indexOf(date) + 1)];
}

function movesOf(
  [from = '', to = '']: readonly Day[],
  answersOn: (day: Day) => ReadonlyMap<string, Answer>,
): Move[] {
  return movesBetween(answersOn(from), answersOn(to));
}

/** The answers of a state and the moves told beside them. */
export function shownFor(
  record: PublicRecord,
  { stops, recordDate }: Choices,
  { date, question, compare, conditions, edition }: MapState,
): Shown {
  const on = (asOf: Day) => answersTo(record, question, { asOf, knownBy: edition ?? recordDate });
  const byDay = new Map<Day, ReadonlyMap<string, Answer>>();
  const answersOn = (day: Day) => {
    const answers = byDay.get(day) ?? on(day);
    byDay.set(day, answers);
    return answers;
  };
  const answers = answersOn(date);
  const { on: changedOn, moves } = compare
    ? { on: date, moves: movesOf([compare, date].sort(), answersOn) }
    : (lastMoves(changeable(date, stops, recordDate), answersOn) ?? {
        on: date === recordDate ? undefined : date,
        moves: [],
      });
  return {
    answers,
    left: new Map([...answers].filter(([, answer]) => meets(answer, conditions))),
    moves: moves.filter((move) => meets(move.from, conditions) || meets(move.to, conditions)),
    changedOn,
  };
}
