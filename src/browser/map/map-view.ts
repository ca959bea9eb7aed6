import { asOfLine, newestWords } from '../../answers/newest-words.ts';
import { mapTitle } from '../../answers/title.ts';
import { toldDay } from '../../answers/year-ago.ts';
import { setText } from '../../markup/dom.ts';
import type { Day } from '../../schema/day.ts';
import { filterWords } from './filter-words.ts';
import type { MapPage } from './map-page.ts';
import type { MapState } from './map-state.ts';
import { movesView } from './moves-view.ts';
import { showDay } from './show-day.ts';
import { showHeading } from './show-heading.ts';
import { showLegend } from './show-legend.ts';
import { showPicture } from './show-picture.ts';
import type { Shown } from './shown.ts';
import { tableView } from './table-view.ts';

/**
 * Writes what a state shows into the picture, the legend, the tables and the words that stand in the page. What a
 * reader chooses is announced; a page that opens is read anyway. `name` names a country's option for assistive technology;
 * `setDate` puts the date control on a day, told in words.
 */
export function mapView(
  page: MapPage,
  name: (id: string, text: string) => void,
  setDate: (date: Day, text: string) => void,
) {
  const { parts, choices, painter } = page;
  const { say } = page.context;
  const showMoves = movesView(page);
  const showTable = tableView(page);

  return (state: MapState, shown: Shown, opens: boolean): void => {
    const { date, question, compare } = state;
    const filter = filterWords(say, state, shown);
    const told = toldDay(date, compare, choices);
    const subtitle = asOfLine(say, newestWords(shown.answers.values()), told);
    showPicture(page, state, shown, name);
    const counts = showLegend(page, state, shown).map(({ label, count }) => `${label}: ${count}`);
    painter.describe(mapTitle(say, question), [subtitle, ...counts, filter].join('. '));
    writeOrHide(parts.day, subtitle);
    writeOrHide(parts.filter, filter);
    showHeading(page, state, shown, told);
    const what = showDay(page, date);
    setDate(date, what);
    const news = [what, filter, ...showMoves(state, shown)].filter(Boolean).join('. ');
    if (!opens) writeOrHide(parts.live, news);
    const caption = [say('map.lists'), subtitle, filter].filter(Boolean).join('. ');
    showTable(shown, question, caption, opens);
  };
}

function writeOrHide(place: HTMLElement, text: string): void {
  place.hidden = text === '';
  setText(place, text);
}
