import { failing } from '../../markup/enhancement.ts';
import type { Day } from '../../schema/day.ts';
import { changingStops } from './changing-stops.ts';
import type { PlayActions } from './day-player.ts';
import type { MapPage } from './map-page.ts';
import { type Choose, writeState } from './map-state.ts';
import type { PlayedNote } from './played-note.ts';
import { shownFor } from './shown.ts';
import { shownPart } from './shown-part.ts';

/** The part of the map that has to be on the screen while it plays. */
const WATCHED = 0.6;

/** What the player of the days asks of a map, and does to it. What it has played is told in `note`. */
export function playedDays(page: MapPage, note: PlayedNote, choose: Choose): PlayActions {
  const { root, parts, choices, years, guard } = page;
  const { stops, recordDate } = choices;
  return {
    choose: guard((date: Day, settled: boolean) => choose({ date }, settled)),
    changing: async (after) => {
      const { question, edition } = page.state;
      await years.fetch(stops.filter((stop) => stop >= after)).catch(failing(guard));
      return changingStops(years.record(), question, stops, { after, knownBy: edition ?? recordDate });
    },
    plays: () => {
      const { heading, picture, play, dates } = parts;
      root.dataset.playing = '';
      // On a phone the date then stays under the map: all of the map above it, and of the heading what there is room for.
      const isOver = getComputedStyle(dates).position === 'sticky';
      if (isOver) picture.style.scrollMarginBlockEnd = `${dates.offsetHeight}px`;
      // Else what can be watched as it is stays where it is; and who began it must be able to end it.
      const seen = isOver || shownPart(picture) < WATCHED ? [heading, picture, play] : [play];
      for (const part of seen) part.scrollIntoView({ block: 'nearest' });
    },
    played: guard((from: Day) => {
      const compared = { ...page.state, compare: from };
      const { moves } = shownFor(years.record(), choices, compared);
      note.tell({ from, moves: moves.length, address: writeState(compared, choices) });
    }),
  };
}
