import { noted } from '../../answers/notes.ts';
import { answerLabel } from '../../answers/wording.ts';
import { showNotes } from '../../map/painter/notes.ts';
import type { MapPage } from './map-page.ts';
import type { MapState } from './map-state.ts';
import type { Shown } from './shown.ts';

/** Paints what a state shows, and names each country's option for assistive technology, by `name`. */
export function showPicture(
  { root, svg, painter, context: { say } }: MapPage,
  { focus, compare }: MapState,
  { answers, left, moves }: Shown,
  name: (id: string, text: string) => void,
): void {
  const moved = new Set(compare ? moves.map(({ to }) => to.country.id) : []);
  for (const [id, answer] of answers) {
    painter.paint(id, answer.paint);
    painter.mark(id, answer.marks);
    painter.flag(id, 'data-dim', !left.has(id));
    painter.flag(id, 'data-moved', moved.has(id));
    const label = answerLabel(say, answer);
    name(id, `${answer.country.name}: ${left.has(id) ? label : say('filter.out', { label })}`);
  }
  // Who would host soldiers is outlined elsewhere; here an outline says that an answer changed.
  svg.toggleAttribute('data-picked', moved.size > 0);
  for (const id of moved) painter.raise(id);
  painter.view(focus);
  showNotes(root, [...answers.values()].map(noted));
}
