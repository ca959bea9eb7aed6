import type { Day } from '../schema/day.ts';
import type { Event } from '../schema/event.ts';
import type { ChartSheets } from './parts/chart-sheet.ts';
import type { Linked } from './parts/link.ts';
import type { Span } from './parts/span.ts';

/** What stands on the line: events by their kind, answers that changed, and reports of which it is known only that they are there. */
export type TimelineKind = Event['kind'] | 'answer' | 'report';

/** A dated meeting or text, countries with a new answer, or a report that was not read. */
export interface TimelineEvent extends Linked {
  id: string;
  date: Day;
  /** The day in words, without the year: "4 Sep". Empty where the axis says enough. */
  when: string;
  kind: TimelineKind;
  /** Of an answer: its colour, as `data-tile`. */
  tone?: string | undefined;
  title: string;
}

/** Events in the order of time: as plain data. */
export interface TimelineChart extends ChartSheets {
  /** The words of the legend. */
  kindLabels: Readonly<Record<TimelineKind, string>>;
  events: readonly TimelineEvent[];
  /** The days the axis covers; else the months that hold the events. */
  span?: Partial<Span> | undefined;
}
