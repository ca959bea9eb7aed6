import { answerLabel } from '../../answers/wording.ts';
import { formatDay } from '../../i18n/day.ts';
import type { Context } from '../../map/beside/context.ts';
import { moveRow } from '../../map/beside/move-row.ts';
import { fill } from '../../markup/dom.ts';
import type { MapState } from './map-state.ts';
import type { Parts } from './parts.ts';
import type { Shown } from './shown.ts';

const TOLD = 4; // moves named in the live region; the table has them all

/**
 * Writes moves as rows of a table: country, before, after, and the statement that did it. Returns what is told of them
 * in the live region: their number, and the first few as "Germany: undecided → support".
 */
export function movesView(parts: Parts, context: Context) {
  const { say } = context;
  return ({ date, compare }: MapState, { moves, changedOn }: Shown): string[] => {
    const [from = '', to = ''] = [compare ?? '', date].sort();
    parts['moves-title'].textContent = compare
      ? say('moves.between', { from: formatDay(from), to: formatDay(to) })
      : say('map.changed', { date: formatDay(changedOn) });
    fill(parts.moves, ...moves.map((move) => moveRow(move, context)));
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
