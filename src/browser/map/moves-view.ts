import type { Answer } from '../../answers/answer.ts';
import { answerLabel } from '../../answers/wording.ts';
import { toldDay } from '../../answers/year-ago.ts';
import { formatDay } from '../../i18n/day.ts';
import { moveRow } from '../../map/beside/move-row.ts';
import { moveWords } from '../../map/beside/move-words.ts';
import { fill } from '../../markup/dom.ts';
import type { Statement } from '../../schema/statement.ts';
import type { MapPage } from './map-page.ts';
import type { MapState } from './map-state.ts';
import type { Shown } from './shown.ts';
import { twoMaps } from './two-maps.ts';

const TOLD = 4; // moves named in the live region; the table has them all

/**
 * Writes moves as rows of a table: country, before, after, and the statement that did it. Returns what is told of them
 * in the live region: their number, and the first few as "Germany: undecided → support".
 */
export function movesView({ parts, context, choices, svg, prefix, years }: MapPage) {
  const { say } = context;
  const showMaps = twoMaps(parts['two-maps'], svg, prefix);
  const words = (answer: Answer, by?: Statement) => moveWords(years.record(), say, answer, by);
  return (state: MapState, shown: Shown): string[] => {
    const { date, compare, conditions } = state;
    const { moves, changedOn } = shown;
    const [from = '', to = ''] = [compare ?? '', date]
      .sort()
      .map((day) => (day === date ? toldDay(date, compare, choices) : day));
    parts['moves-title'].textContent = compare
      ? say('moves.between', { from: formatDay(from), to: formatDay(to) })
      : changedOn
        ? say(changedOn === date ? 'map.changed' : 'map.changedLast', { date: formatDay(changedOn) })
        : say('map.unchanged', { year: date.slice(0, 4) });
    fill(parts.moves, ...moves.map((move) => moveRow(move, context, words)));
    // Whom conditions leave out may have moved too, which is not known here.
    showMaps([from, to], compare && from !== to && conditions.length === 0 ? shown : undefined);
    parts['no-moves'].hidden = moves.length > 0;
    parts['moves-table'].hidden = moves.length === 0;
    return [
      say('moves.count', { count: moves.length }),
      ...moves.slice(0, TOLD).map((move) =>
        say('change.to', {
          country: move.to.country.name,
          from: answerLabel(say, move.from),
          to: answerLabel(say, move.to),
        }),
      ),
    ];
  };
}
