import type { Answer } from '../../answers/answer.ts';
import { answerLabel } from '../../answers/wording.ts';
import { formatDay } from '../../i18n/day.ts';
import type { Context } from '../../map/beside/context.ts';
import { moveRow } from '../../map/beside/move-row.ts';
import { moveWords } from '../../map/beside/move-words.ts';
import { fill } from '../../markup/dom.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import type { Statement } from '../../schema/statement.ts';
import type { MapState } from './map-state.ts';
import type { Parts } from './parts.ts';
import type { Shown } from './shown.ts';
import { twoMaps } from './two-maps.ts';

/** What moves are told with: the record's sources, and the picture with the beginning of its ids. */
interface Behind {
  record: () => Pick<PublicRecord, 'sourcesById'>;
  picture: SVGElement;
  prefix: string;
  /** The day that is told of one of the compared days. */
  told: (state: MapState, day: Day) => Day;
}

const TOLD = 4; // moves named in the live region; the table has them all

/**
 * Writes moves as rows of a table: country, before, after, and the statement that did it. Returns what is told of them
 * in the live region: their number, and the first few as "Germany: undecided → support".
 */
export function movesView(parts: Parts, context: Context, { record, picture, prefix, told }: Behind) {
  const { say } = context;
  const showMaps = twoMaps(parts['two-maps'], picture, prefix);
  const words = (answer: Answer, by?: Statement) => moveWords(record(), say, answer, by);
  return (state: MapState, shown: Shown): string[] => {
    const { date, compare, conditions } = state;
    const { moves, changedOn } = shown;
    const [from = '', to = ''] = [compare ?? '', date].sort().map((day) => told(state, day));
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
