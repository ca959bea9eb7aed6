import { stopName } from '../../answers/year-ago.ts';
import { formatDay } from '../../i18n/day.ts';
import { fill, setText } from '../../markup/dom.ts';
import { element } from '../../markup/element.ts';
import type { Day } from '../../schema/day.ts';
import type { MapPage } from './map-page.ts';

/** Writes under the date what happened on a day, and returns how the day is told. */
export function showDay({ parts, data, choices, context: { say } }: MapPage, date: Day): string {
  const events = data.stops.find((stop) => stop.date === date)?.events ?? [];
  parts.events.hidden = events.length === 0;
  fill(
    parts['event-list'],
    ...events.map(({ title, path }) => element('li', {}, element('a', { href: path }, title))),
  );
  const latest = date === choices.recordDate ? [say('map.latest')] : [];
  setText(parts['stop-name'], [stopName(say, date, choices), ...latest].join(', '));
  return [formatDay(date), ...events.map(({ title }) => title), ...latest].join(', ');
}
