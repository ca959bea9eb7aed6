import { formatDay } from '../i18n/day.ts';
import type { MapData } from '../map/map-data.ts';
import type { Statement } from '../schema/statement.ts';
import { element } from './element.ts';
import { answerLabel } from './labels.ts';
import type { MapState } from './map-state.ts';
import type { Move } from './moves.ts';
import type { Parts } from './parts.ts';
import { saidOn } from './said.ts';
import type { Shown } from './shown.ts';
import { statementLink } from './statement-link.ts';
import { say } from './words.ts';

const TOLD = 4; // moves named in the live region; the table has them all

/**
 * Writes moves as rows of a table: country, before, after, and the statement that did it. Returns what is told of them
 * in the live region: their number, and the first few as "Germany: undecided → support".
 */
export function movesView(parts: Parts, { words, statementPath }: MapData) {
  return ({ question, date, compare }: MapState, { moves, changedOn }: Shown): string[] => {
    const [from = '', to = ''] = [compare ?? '', date].sort();
    parts['moves-title'].textContent = compare
      ? say(words, 'moves.between', { from: formatDay(from), to: formatDay(to) })
      : say(words, 'map.changed', { date: formatDay(changedOn) });
    const labels = moves.map((move) =>
      [move.from, move.to].map((answer) => answerLabel(words, answer, question)),
    );
    parts.moves.replaceChildren(
      ...moves.map((move, index) => {
        const [before = '', after = ''] = labels[index] ?? [];
        const statement = newWords(move);
        return element(
          'tr',
          {},
          element('th', { scope: 'row' }, element('a', { href: move.country.path }, move.country.name)),
          element('td', { 'data-label': say(words, 'column.before') }, before),
          element('td', { 'data-label': say(words, 'column.after') }, after),
          element(
            'td',
            { 'data-label': say(words, 'column.statement') },
            ...(statement
              ? [
                  statementLink(
                    statementPath,
                    statement,
                    `${statement.speaker.name}, ${saidOn(words, statement, 'short')}`,
                  ),
                ]
              : []),
          ),
        );
      }),
    );
    parts['no-moves'].hidden = moves.length > 0;
    parts['moves-table'].hidden = moves.length === 0;
    return [
      say(words, 'moves.count', { count: moves.length }),
      ...moves.slice(0, TOLD).map(({ country }, index) => {
        const [from = '', to = ''] = labels[index] ?? [];
        return say(words, 'change.to', { country: country.name, from, to });
      }),
    ];
  };
}

/** The first statement that the new answer rests on and the old one did not. */
function newWords({ from, to }: Move): Statement | undefined {
  return to.statements.find((statement) => !from.statements.includes(statement)) ?? to.statements[0];
}
