import { formatDay } from '../../i18n/day.ts';
import { fill } from '../../markup/dom.ts';
import { element } from '../../markup/element.ts';
import type { Day } from '../../schema/day.ts';

/** Lists the days of a comparison, once: they are hundreds, and come with the first look at them. */
export function listDays(compare: HTMLSelectElement, stops: readonly Day[]): void {
  const [none] = compare.options;
  if (!none || compare.options.length > 1) return;
  const days = stops.map((stop) => element('option', { value: stop }, formatDay(stop, 'short')));
  fill(compare, element('option', { value: '' }, none.text), ...days.toReversed());
}
