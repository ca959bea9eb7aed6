import { finding } from '../../answers/finding.ts';
import { formatDay } from '../../i18n/day.ts';
import { setText } from '../../markup/dom.ts';
import type { Day } from '../../schema/day.ts';
import type { MapPage } from './map-page.ts';
import type { MapState } from './map-state.ts';
import type { Shown } from './shown.ts';

/** Writes over the picture what is found, and of whom an outline tells that they have moved. `told`: the day that is told. */
export function showHeading(
  { root, parts, choices: { recordDate }, context: { say } }: MapPage,
  { date, question, compare }: MapState,
  { answers }: Shown,
  told: Day,
): void {
  const past = date === recordDate && !root.dataset.date ? undefined : told;
  const title = finding(say, question, [...answers.values()], past);
  document.title = document.title.replace(parts.heading.textContent, title);
  setText(parts.heading, title);
  const [from = told, to = told] = [compare ?? told, told].sort();
  parts.outlined.hidden = !compare;
  setText(parts['outlined-words'], say('moves.outlined', { from: formatDay(from), to: formatDay(to) }));
}
